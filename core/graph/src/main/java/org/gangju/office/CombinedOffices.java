package org.gangju.office;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells where one person holds both offices of a community, 一肩挑: the party organization has the community's division
 * code for its own, and the committee of residents or villagers stands for the same division.
 */
@Repository
class CombinedOffices {

    /** The secretary {@code s} of an organization {@code o} and the director {@code d} of its community's committee. */
    static final String HOLDERS = """
            JOIN organization c ON c.division_code = o.division_code AND c.id <> o.id \
            AND c.type IN ('RESIDENTS_COMMITTEE', 'VILLAGE') \
            JOIN assignment s ON s.subject_type = 'Organization' AND s.subject_id = o.id AND s.role_name = 'SECRETARY' \
            JOIN assignment d ON d.subject_type = 'Organization' AND d.subject_id = c.id AND d.role_name = 'DIRECTOR'""";

    static final String COMBINED = "s.member_id = d.member_id";

    private static final Visibility VISIBILITY = Visibility.organizations(OfficePermissions.READ.name(), "o.path");

    private final JdbcClient sql;
    private final Pages pages;
    private final Clock clock;

    CombinedOffices(JdbcClient sql, Pages pages, Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.clock = clock;
    }

    /** By party organization; left out are those of no community, those of which one office is vacant, and
     * those that the caller does not read offices of. */
    Map<Dated<Long>, Boolean> of(Set<Dated<Long>> organizations, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        return Dated.byDay(organizations, (keys, day) -> on(keys, Objects.requireNonNullElse(day, today), caller));
    }

    private Map<Long, Boolean> on(Set<Long> keys, LocalDate day, Caller caller) {
        Condition wanted = Condition.all(
                List.of(Condition.in("o.id", List.copyOf(keys)), filled(day), pages.visible(VISIBILITY, caller)));
        return sql
                .sql("SELECT o.id, CASE WHEN " + COMBINED + " THEN 1 ELSE 0 END AS combined FROM organization o "
                        + HOLDERS + " WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong("id"), row.getInt("combined") == 1))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Boolean::logicalOr));
    }

    /** Both offices of a community {@code o} are held on a day. */
    static Condition filled(LocalDate day) {
        Condition community = Condition.of("o.code = o.division_code AND CHAR_LENGTH(o.code) = 12");
        return Condition.all(List.of(community, Period.holding("s", day), Period.holding("d", day)));
    }
}

package org.gangju.redproperty.council;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the states of councils. */
@Repository
class FourPartyStateReader {

    /** By the first day, the earliest first; those that never held are left out. */
    private static final PageQuery<FourPartyState> BY_DAY = new PageQuery<>(
                    "s.id, s.council_id, s.status, s.valid_from, s.valid_to",
                    "(four_party_state s JOIN four_party_council c ON c.id = s.council_id)",
                    "s.id",
                    Visibility.organizations(RedPropertyPermissions.READ.name(), "c.organization_path"),
                    List.of(SortKey.text("s.valid_from"), SortKey.number("s.id")),
                    FourPartyState::read)
            .only(Condition.of("(s.valid_to IS NULL OR s.valid_to > s.valid_from)"));

    private final Pages pages;
    private final JdbcClient sql;

    FourPartyStateReader(Pages pages, JdbcClient sql) {
        this.pages = pages;
        this.sql = sql;
    }

    Map<Long, Connection<FourPartyState>> ofCouncils(Set<Long> councils, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions =
                councils.stream().collect(toMap(key -> key, key -> List.of(Condition.of("s.council_id = ?", key))));
        return pages.pages(BY_DAY, conditions, page, caller);
    }

    /** The states of many councils on a day, in one statement. */
    Map<Long, FourPartyStatus> on(Set<Long> councils, LocalDate day) {
        Condition wanted =
                Condition.all(List.of(Condition.in("s.council_id", List.copyOf(councils)), Period.holding("s", day)));
        return sql
                .sql("SELECT s.id, s.council_id, s.status, s.valid_from, s.valid_to FROM four_party_state s WHERE "
                        + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> FourPartyState.read(row))
                .list()
                .stream()
                .collect(toMap(FourPartyState::councilKey, FourPartyState::status));
    }
}

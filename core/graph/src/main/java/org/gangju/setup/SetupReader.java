package org.gangju.setup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.organization.OrganizationReader;
import org.gangju.organization.OrganizationTable;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.period.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what is not set up as the rules ask, always within the caller's scope. */
@Repository
class SetupReader {

    private final JdbcClient sql;
    private final Pages pages;
    private final OrganizationReader organizations;
    private final SetupSettings settings;
    private final Clock clock;

    SetupReader(JdbcClient sql, Pages pages, OrganizationReader organizations, SetupSettings settings, Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.organizations = organizations;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is found at these organizations, in one statement for each day that is asked for. */
    Map<Dated<Long>, List<SetupFinding>> of(Set<Dated<Long>> wanted, Caller caller) {
        return Dated.byDay(wanted, (keys, day) -> of(keys, day, caller));
    }

    private Map<Long, List<SetupFinding>> of(Set<Long> keys, @Nullable LocalDate asOf, Caller caller) {
        SetupTable table = new SetupTable(conditions(asOf), asOf);
        String narrowed = "o.id IN (" + keys.stream().map(String::valueOf).collect(joining(", ")) + ")";
        Condition visible = pages.visible(SetupTable.VISIBILITY, caller);
        return sql
                .sql("SELECT " + SetupTable.COLUMNS + " FROM " + table.sql(settings.rules(), narrowed) + " WHERE "
                        + visible.sql() + " ORDER BY f.finding_key")
                .params(visible.parameters())
                .query((row, number) -> table.read(row))
                .list()
                .stream()
                .collect(groupingBy(SetupFinding::organizationKey));
    }

    Connection<SetupFinding> page(
            SetupFindingFilter filter, @Nullable LocalDate asOf, PageRequest page, Caller caller) {
        SetupTable table = new SetupTable(conditions(asOf), asOf);
        Collection<SetupRule> rules = rules(filter.rules());
        if (rules.isEmpty()) {
            return Connection.empty();
        }
        List<Condition> wanted = new ArrayList<>();
        if (filter.within() != null) {
            wanted.add(within("f.path", filter.within(), asOf, caller));
        }
        if (filter.waived() != null) {
            wanted.add(Condition.of(filter.waived() ? "f.waiver_id IS NOT NULL" : "f.waiver_id IS NULL"));
        }
        return pages.page(table.list(rules), wanted, page, caller);
    }

    Connection<UpgradeCandidate> candidates(
            @Nullable String within, @Nullable LocalDate asOf, PageRequest page, Caller caller) {
        SetupConditions conditions = conditions(asOf);
        OrganizationTable table = new OrganizationTable(asOf);
        List<Condition> wanted = new ArrayList<>(List.of(Condition.of(conditions.outgrown())));
        if (within != null) {
            wanted.add(within("o.path", within, asOf, caller));
        }
        PageQuery<UpgradeCandidate> query = new PageQuery<>(
                "o.id, o.path, " + table.placeToday() + " AS place_today, " + conditions.members() + " AS members",
                table.sql(),
                "o.id",
                Visibility.organizations(SetupPermissions.READ.name(), table.placeToday()),
                List.of(SortKey.text("o.path")),
                row -> UpgradeCandidate.read(row, settings, asOf));
        return pages.page(query, wanted, page, caller);
    }

    private Collection<SetupRule> rules(@Nullable List<SetupRule> wanted) {
        return settings.rules().stream()
                .filter(rule -> wanted == null || wanted.contains(rule))
                .toList();
    }

    private SetupConditions conditions(@Nullable LocalDate asOf) {
        return new SetupConditions(settings, Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock)));
    }

    private Condition within(String column, String id, @Nullable LocalDate asOf, Caller caller) {
        return Condition.within(
                column, organizations.find(Stream.of(id), asOf, caller).get(id));
    }
}

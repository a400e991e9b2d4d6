package org.gangju.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.Target;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a year's programs are for, where the module is on. */
@Repository
class YearTargets {

    private static final String PLACE = "p.place";

    private final JdbcClient sql;
    private final OrganizationPlaces places;
    private final Presence presence;

    YearTargets(JdbcClient sql, OrganizationPlaces places, Toggles toggles) {
        this.sql = sql;
        this.places = places;
        this.presence = toggles.of(Training.ID);
    }

    /**
     * The targets within one subtree of the programs of the day's year, the highest hours first; in one statement.
     *
     * @param subtree an organization as it was on the day
     */
    List<HoursTarget> within(TreePath subtree, LocalDate day) {
        Map<Rule, List<TreePath>> organizers = organizers(subtree, day);
        return organizers.entrySet().stream()
                .flatMap(entry -> targets(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(HoursTarget::hours).reversed())
                .toList();
    }

    private Map<Rule, List<TreePath>> organizers(TreePath subtree, LocalDate day) {
        Condition wanted = Condition.all(List.of(
                Condition.any(List.of(Condition.within(PLACE, subtree), above(subtree))), presence.everywhere(PLACE)));
        return sql
                .sql("""
                        SELECT DISTINCT p.place, p.target_hours, p.audience_types, p.audience_levels, p.audience_statuses,
                            p.audience_offices
                        FROM (SELECT q.target_hours, q.audience_types, q.audience_levels, q.audience_statuses,
                            q.audience_offices, %s AS place FROM training_program q WHERE q.program_year = ?) p
                        WHERE %s""".formatted(places.on("q.organization_id", day), wanted.sql()))
                .param(day.getYear())
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(rule(row), narrowed(row.getString("place"), subtree)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Condition above(TreePath subtree) {
        List<String> paths = IntStream.range(1, subtree.depth())
                .mapToObj(depth -> subtree.value().substring(0, depth * TreePath.SEGMENT))
                .toList();
        return Condition.in(PLACE, paths);
    }

    private static TreePath narrowed(String organizer, TreePath subtree) {
        TreePath place = new TreePath(organizer);
        return place.contains(subtree) ? subtree : place;
    }

    /** A place within another of the same rule adds nobody. */
    private Stream<HoursTarget> targets(Rule rule, List<TreePath> organizers) {
        return organizers.stream()
                .distinct()
                .filter(place -> organizers.stream().noneMatch(other -> !other.equals(place) && other.contains(place)))
                .map(place -> new HoursTarget(
                        rule.hours(),
                        new Target(
                                rule.audience(),
                                column -> Condition.all(
                                        List.of(Condition.within(column, place), presence.everywhere(column))))));
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(row.getBigDecimal("target_hours"), StoredAudience.read(row));
    }

    private record Rule(BigDecimal hours, Audience audience) {}
}

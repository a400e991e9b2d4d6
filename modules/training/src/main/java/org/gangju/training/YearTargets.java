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
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a year's programs are for, where the module is on. */
@Repository
class YearTargets {

    private final JdbcClient sql;
    private final Presence presence;

    YearTargets(JdbcClient sql, Toggles toggles) {
        this.sql = sql;
        this.presence = toggles.of(Training.ID);
    }

    /** The targets within one subtree of the programs of the day's year, the highest hours first; in one statement. */
    List<HoursTarget> within(TreePath subtree, LocalDate day) {
        Condition wanted = Condition.all(List.of(
                Condition.of("p.program_year = ?", day.getYear()),
                Condition.any(List.of(Condition.within(ProgramRows.PATH, subtree), above(subtree))),
                presence.everywhere(ProgramRows.PATH)));
        Map<Rule, List<TreePath>> places = sql
                .sql("SELECT DISTINCT p.organization_path, p.target_hours, p.audience_types, p.audience_levels,"
                        + " p.audience_statuses FROM training_program p WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(rule(row), narrowed(row.getString("organization_path"), subtree)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return places.entrySet().stream()
                .flatMap(entry -> targets(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(HoursTarget::hours).reversed())
                .toList();
    }

    private static Condition above(TreePath subtree) {
        List<String> paths = IntStream.range(1, subtree.depth())
                .mapToObj(depth -> subtree.value().substring(0, depth * TreePath.SEGMENT))
                .toList();
        return Condition.in(ProgramRows.PATH, paths);
    }

    private static TreePath narrowed(String organizer, TreePath subtree) {
        TreePath place = new TreePath(organizer);
        return place.contains(subtree) ? subtree : place;
    }

    /** A place within another of the same rule adds nobody. */
    private Stream<HoursTarget> targets(Rule rule, List<TreePath> places) {
        return places.stream()
                .distinct()
                .filter(place -> places.stream().noneMatch(other -> !other.equals(place) && other.contains(place)))
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

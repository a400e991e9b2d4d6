package org.gangju.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorSubject;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.member.AudienceTable;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Target;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the people of targets and those who have reached what is asked of them, for an organization and for each one
 * directly below, in one statement. Somebody who belongs below two of these, by a membership and an office, counts below
 * either and once in the total.
 */
@Repository
class TargetFigures {

    private final Audiences audiences;
    private final JdbcClient sql;

    TargetFigures(Audiences audiences, JdbcClient sql) {
        this.audiences = audiences;
        this.sql = sql;
    }

    /**
     * The figures of one subtree.
     *
     * @param targets whom an amount is asked of; of who belongs to several the largest
     * @param reached a query for {@code member_id} and the {@code amount} that each member has reached
     * @param subtree an organization as it was on the day
     */
    IndicatorTable of(List<HoursTarget> targets, Condition reached, TreePath subtree, LocalDate day) {
        if (targets.isEmpty()) {
            return new IndicatorTable(IndicatorFigures.NONE, Map.of(), Map.of());
        }
        NavigableMap<BigDecimal, List<Target>> unions = unions(targets);
        List<BigDecimal> amounts = List.copyOf(unions.descendingKeySet());
        AudienceTable people =
                audiences.table(List.copyOf(unions.descendingMap().values()), subtree, day);
        IndicatorFigures total = IndicatorFigures.NONE;
        Map<Long, IndicatorFigures> children = new HashMap<>();
        for (Part part : parts(statement(people, amounts, reached, subtree), people, reached)) {
            total = total.plus(part.once());
            if (!part.segment().isEmpty()) {
                children.put(new TreePath(part.segment()).id(), part.all());
            }
        }
        return new IndicatorTable(total, children, Map.of());
    }

    /**
     * The people behind the figures, each once: for the first organization in the tree's order that makes them count, and
     * by what is asked of them anywhere in the subtree.
     */
    IndicatorCount rows(List<HoursTarget> targets, Condition reached, TreePath subtree, LocalDate day) {
        if (targets.isEmpty()) {
            Condition nobody = Condition.of("1 = 0");
            return new IndicatorCount("training_program person", "person.organization_path", nobody, nobody, null)
                    .identifiedBy(MemberView.TYPE_NAME, "person.id");
        }
        NavigableMap<BigDecimal, List<Target>> unions = unions(targets);
        AudienceTable people =
                audiences.table(List.copyOf(unions.descendingMap().values()), subtree, day);
        String rows = """
                (SELECT known.member_id, MIN(known.place) AS place,
                    CASE WHEN MAX(known.reached) >= MAX(known.asked) THEN 1 ELSE 0 END AS done
                FROM (SELECT belonging.member_id, belonging.place, CASE belonging.union_index %s END AS asked,
                        NULL AS reached FROM %s belonging
                    UNION ALL SELECT earned.member_id, NULL, NULL, earned.amount FROM (%s) earned) known
                GROUP BY known.member_id HAVING MAX(known.asked) IS NOT NULL) person""".formatted(amounts(List.copyOf(unions.descendingKeySet())), people.sql(), reached.sql());
        return new IndicatorCount(
                rows,
                Stream.concat(people.parameters().stream(), reached.parameters().stream())
                        .toList(),
                "person.place",
                Condition.all(List.of()),
                Condition.of("person.done = 1"),
                null,
                new IndicatorSubject(MemberView.TYPE_NAME, "person.member_id"));
    }

    private static NavigableMap<BigDecimal, List<Target>> unions(List<HoursTarget> targets) {
        return targets.stream()
                .collect(groupingBy(HoursTarget::hours, TreeMap::new, mapping(HoursTarget::people, toList())));
    }

    private List<Part> parts(String statement, AudienceTable people, Condition reached) {
        return sql.sql(statement)
                .params(people.parameters())
                .params(reached.parameters())
                .query((row, number) -> new Part(
                        row.getString(1),
                        new IndicatorFigures(row.getInt(2), row.getInt(3)),
                        new IndicatorFigures(row.getInt(4), row.getInt(5))))
                .list();
    }

    /**
     * Everybody has a row for each organization directly below, and the first of these rows counts for the total. What
     * somebody has reached is a row more, found by the window over the rows of each member: a join of both would ask for
     * what has been reached anew for each member.
     */
    private static String statement(
            AudienceTable people, List<BigDecimal> amounts, Condition reached, TreePath subtree) {
        return """
                SELECT part.child, COUNT(CASE WHEN part.amount >= part.asked THEN 1 END), COUNT(*),
                    COUNT(CASE WHEN part.turn = 1 AND part.amount >= part.most THEN 1 END),
                    COUNT(CASE WHEN part.turn = 1 THEN 1 END)
                FROM (SELECT known.child, known.asked,
                        MAX(known.reached) OVER (PARTITION BY known.member_id) AS amount,
                        MAX(known.asked) OVER (PARTITION BY known.member_id) AS most,
                        ROW_NUMBER() OVER (PARTITION BY known.member_id
                            ORDER BY CASE WHEN known.asked IS NULL THEN 1 ELSE 0 END, known.child) AS turn
                    FROM (SELECT belonging.member_id, SUBSTRING(belonging.place, %1$d, %2$d) AS child,
                            MAX(CASE belonging.union_index %3$s END) AS asked, NULL AS reached
                        FROM %4$s belonging GROUP BY belonging.member_id, SUBSTRING(belonging.place, %1$d, %2$d)
                        UNION ALL SELECT earned.member_id, '', NULL, earned.amount FROM (%5$s) earned) known) part
                WHERE part.asked IS NOT NULL GROUP BY part.child""".formatted(
                        subtree.value().length() + 1, TreePath.SEGMENT, amounts(amounts), people.sql(), reached.sql());
    }

    private static String amounts(List<BigDecimal> amounts) {
        return IntStream.range(0, amounts.size())
                .mapToObj(index ->
                        "WHEN %d THEN %s".formatted(index, amounts.get(index).toPlainString()))
                .collect(joining(" "));
    }

    /**
     * The people below one organization.
     *
     * @param segment what follows in the path; empty for the organization itself
     * @param all everybody there
     * @param once those who have not been counted in another part, by what is asked of them anywhere
     */
    private record Part(String segment, IndicatorFigures all, IndicatorFigures once) {}
}

package org.gangju.member;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorSubject;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/** The very people whom an {@link AudienceFiguresQuery} counts. */
final class AudiencePeople {

    private AudiencePeople() {}

    static IndicatorCount of(AskedAmounts asked, Condition reached, TreePath subtree, LocalDate day) {
        Condition rows = AudienceFiguresQuery.filled(
                """
                (SELECT known.member_id, MIN(known.place) AS place,
                    CASE WHEN SUM(known.reached) >= MAX(known.asked) THEN 1 ELSE 0 END AS done
                FROM (SELECT belonging.member_id, belonging.place, %s AS asked, NULL AS reached FROM (%s) belonging
                    UNION ALL SELECT earned.member_id, NULL, NULL, earned.amount FROM (%s) earned) known
                GROUP BY known.member_id HAVING MAX(known.asked) IS NOT NULL) person""", Condition.of(asked.amountOf("belonging.union_index")), belonging(asked, subtree, day), reached);
        return new IndicatorCount(
                rows.sql(),
                rows.parameters(),
                "person.place",
                Condition.all(List.of()),
                Condition.of("person.done = 1"),
                null,
                new IndicatorSubject(MemberView.TYPE_NAME, "person.member_id"));
    }

    private static Condition belonging(AskedAmounts asked, TreePath subtree, LocalDate day) {
        return AudienceQuery.together(Stream.of(Belonging.values())
                .filter(way -> way == Belonging.MEMBERSHIP || !asked.offices().isEmpty())
                .map(way -> AudienceQuery.unions(way, asked.unions(), subtree, day))
                .toList());
    }
}

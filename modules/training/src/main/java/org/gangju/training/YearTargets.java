package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gangju.spi.member.Asked;
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
     * The targets within one subtree of the programs of the day's year, without those that ask no more of anybody than
     * another one does; in one statement.
     *
     * @param subtree an organization as it was on the day
     * @param amount what is asked where a program asks for these hours
     */
    List<Asked> within(TreePath subtree, LocalDate day, UnaryOperator<BigDecimal> amount) {
        Set<Wanted> wanted = wanted(subtree, day, amount);
        return wanted.stream()
                .filter(target -> wanted.stream().noneMatch(other -> !other.equals(target) && other.covers(target)))
                .map(this::asked)
                .toList();
    }

    private Set<Wanted> wanted(TreePath subtree, LocalDate day, UnaryOperator<BigDecimal> amount) {
        Condition wanted = Condition.all(List.of(
                Condition.any(List.of(Condition.within(PLACE, subtree), above(subtree))), presence.everywhere(PLACE)));
        return sql.sql("""
                        SELECT DISTINCT p.place, p.target_hours, p.audience_types, p.audience_levels, p.audience_statuses,
                            p.audience_offices
                        FROM (SELECT q.target_hours, q.audience_types, q.audience_levels, q.audience_statuses,
                            q.audience_offices, %s AS place FROM training_program q WHERE q.program_year = ?) p
                        WHERE %s""".formatted(places.on("q.organization_id", day), wanted.sql()))
                .param(day.getYear())
                .params(wanted.parameters())
                .query((row, number) -> new Wanted(
                        amount.apply(row.getBigDecimal("target_hours")),
                        StoredAudience.read(row),
                        narrowed(row.getString("place"), subtree)))
                .set();
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

    private Asked asked(Wanted wanted) {
        return new Asked(
                wanted.amount(),
                new Target(
                        wanted.audience(),
                        column -> Condition.all(
                                List.of(Condition.within(column, wanted.place()), presence.everywhere(column)))));
    }

    private record Wanted(BigDecimal amount, Audience audience, TreePath place) {

        /** Whoever belongs to the other one belongs to this one by the same organization, and no less is asked of them. */
        boolean covers(Wanted other) {
            return amount.compareTo(other.amount) >= 0
                    && place.contains(other.place)
                    && audience.includes(other.audience);
        }
    }
}

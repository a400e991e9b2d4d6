package org.gangju.member;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.member.Target;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/** The subqueries that select the members of audiences, with their parameters. */
final class AudienceQuery {

    private AudienceQuery() {}

    /** The keys of those who belong to one of the targets in this way. */
    static Condition members(Belonging way, List<Target> targets, LocalDate day) {
        Condition wanted = Condition.all(List.of(
                way.holding(day),
                AudienceConditions.belonging(day).any(targets.stream().filter(way::isMeantBy))));
        return new Condition(
                "SELECT audience_membership.member_id FROM " + way.tables(day) + " WHERE " + wanted.sql(),
                wanted.parameters());
    }

    /** Those who belong to one of the unions in this way by an organization of the subtree, with the first such union. */
    static Condition unions(Belonging way, List<List<Target>> unions, TreePath subtree, LocalDate day) {
        Condition first = AudienceConditions.belonging(day).first(unions, way::isMeantBy);
        Condition wanted = Condition.all(List.of(way.holding(day), Condition.within(Belonging.PLACE, subtree)));
        List<Object> parameters = new ArrayList<>(first.parameters());
        parameters.addAll(wanted.parameters());
        return new Condition(
                "SELECT belonging.member_id, belonging.place, belonging.union_index FROM ("
                        + "SELECT audience_membership.member_id AS member_id, " + Belonging.PLACE + " AS place, "
                        + first.sql() + " AS union_index FROM " + way.tables(day) + " WHERE " + wanted.sql()
                        + ") belonging WHERE belonging.union_index IS NOT NULL",
                parameters);
    }

    /** The rows of all of them. */
    static Condition together(List<Condition> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        return new Condition(
                queries.stream()
                        .map(Condition::sql)
                        .collect(joining(" UNION ALL ", "SELECT * FROM (", ") audience_rows")),
                queries.stream().flatMap(query -> query.parameters().stream()).toList());
    }
}

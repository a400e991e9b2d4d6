package org.gangju.demo;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who and what is below a district or street. */
@Repository
class Neighbourhood {

    private static final int MOST = 40;

    private final JdbcClient sql;

    Neighbourhood(JdbcClient sql) {
        this.sql = sql;
    }

    /** Some of its communities, in the tree's order. */
    List<Neighbour> communities(TreePath place) {
        Condition below = Condition.within("o.path", place);
        return sql.sql(
                        "SELECT o.path, g.path AS grid FROM organization o JOIN grid g ON g.code = o.code AND g.level = 'COMMUNITY' WHERE o.code = o.division_code AND CHAR_LENGTH(o.code) = 12"
                                + " AND o.retired_on IS NULL AND " + below.sql() + " ORDER BY o.path LIMIT " + MOST)
                .params(below.parameters())
                .query((row, number) ->
                        new Neighbour(new TreePath(row.getString("path")), new TreePath(row.getString("grid"))))
                .list();
    }

    /** Some full members below it who hold no office yet. */
    List<Candidate> candidates(TreePath place) {
        Condition below = Condition.within("m.organization_path", place);
        return sql.sql(
                        "SELECT m.id, m.confirmed_on FROM member m WHERE m.status = 'FULL' AND m.erased_on IS NULL AND NOT EXISTS"
                                + " (SELECT 1 FROM assignment a WHERE a.member_id = m.id) AND " + below.sql()
                                + " ORDER BY m.organization_path, m.id LIMIT " + MOST)
                .params(below.parameters())
                .query((row, number) ->
                        new Candidate(row.getLong("id"), row.getObject("confirmed_on", LocalDate.class)))
                .list();
    }
}

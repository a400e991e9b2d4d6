package org.gangju.oracle;

import java.util.List;
import java.util.Random;
import org.gangju.demo.RawRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** Functional branches, which the demo of the core has none of. Taken away again. */
final class BranchAdditions extends AddedRows {

    private static final long FIRST = 9_100_000_000L;
    private static final long HELD_MILLIS = 1_770_000_000_000L;
    private static final List<String> KEYS = List.of(
            "activity.id", "functional_branch_state.id", "functional_branch_tag.branch_id", "functional_branch.id");

    BranchAdditions(JdbcTemplate sql, City city, Random random) {
        super(sql, city, random, FIRST);
    }

    static void takeAway(JdbcTemplate sql) {
        takeAway(sql, KEYS, FIRST);
    }

    /** Some that can be joined from below, and as many that cannot. */
    void add(int branches) {
        for (int number = 0; number < branches; number++) {
            add(FIRST + number, any("organization"), number % 2 == 0 ? "ACTIVE" : "DORMANT");
        }
    }

    private void add(long key, RawRow organization, String status) {
        sql.update(
                "INSERT INTO functional_branch (id, kind, code, name, short_name, purpose, organization_id,"
                        + " organization_path, grid_id, status, status_since, version)"
                        + " VALUES (?, 'LOCALITY', ?, '邻里互助功能型党支部', '邻里互助', '协商解决身边事', ?, ?, ?, ?, '2026-01-01', 0)",
                key,
                "F-" + key,
                organization.number("id"),
                organization.text("path"),
                any("grid").number("id"),
                status);
        sql.update("INSERT INTO functional_branch_tag (branch_id, folded, tag) VALUES (?, '调解', '调解')", key);
        sql.update(
                "INSERT INTO functional_branch_state (id, branch_id, status, valid_from, version)"
                        + " VALUES (?, ?, ?, '2026-01-01', 0)",
                key,
                key,
                status);
        RawRow holder = any("organization");
        sql.update(
                "INSERT INTO activity (id, kind, subject_type, subject_id, organization_id, organization_path, title,"
                        + " starts_millis, ends_millis, version)"
                        + " VALUES (?, 'FUNCTIONAL_BRANCH', 'FunctionalBranch', ?, ?, ?, '影展', ?, ?, 0)",
                key,
                key,
                holder.number("id"),
                holder.text("path"),
                HELD_MILLIS,
                HELD_MILLIS + 3_600_000);
    }
}

package org.gangju.platform.toggle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The decisions in force ({@code module_decision}), the record of all that was ever decided ({@code module_decision_record})
 * and the number that grows with each ({@code config_epoch}).
 */
@Repository
class Decisions {

    private static final String COLUMNS =
            "module_id, organization_path, enabled, locked, reason, decided_by, decided_millis";

    private final JdbcClient sql;

    Decisions(JdbcClient sql) {
        this.sql = sql;
    }

    /** The epoch of the last decision that is committed. */
    long epoch() {
        return sql.sql("SELECT epoch FROM config_epoch WHERE id = 1")
                .query(Long.class)
                .single();
    }

    /** The epoch of the decision that this transaction makes. Decisions wait for each other here. */
    long next() {
        sql.sql("UPDATE config_epoch SET epoch = epoch + 1 WHERE id = 1").update();
        return epoch();
    }

    List<Decision> all() {
        return sql.sql("SELECT " + COLUMNS + " FROM module_decision")
                .query((row, number) -> read(row))
                .list();
    }

    /** Takes back what this organization has decided about the module, if it has. */
    void remove(String module, TreePath organization) {
        sql.sql("DELETE FROM module_decision WHERE module_id = ? AND organization_id = ?")
                .params(module, organization.id())
                .update();
    }

    /** Puts down a decision in the place of the organization's former one. */
    void put(Decision decision) {
        remove(decision.module(), decision.organization());
        sql.sql("INSERT INTO module_decision (organization_id, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        decision.organization().id(),
                        decision.module(),
                        decision.organization().value(),
                        decision.enabled(),
                        decision.locked(),
                        decision.reason(),
                        decision.decidedBy(),
                        decision.decidedAt().toEpochMilli())
                .update();
    }

    /** Adds to the record, which nothing is ever taken from. */
    void record(DecisionRecord made) {
        sql.sql("INSERT INTO module_decision_record (epoch, module_id, organization_id, decision, locked, reason,"
                        + " decided_by, decided_millis) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        made.epoch(),
                        made.module(),
                        made.organization(),
                        made.decision().name(),
                        made.locked(),
                        made.reason(),
                        made.decidedBy(),
                        made.decidedAt().toEpochMilli())
                .update();
    }

    /** When any of these modules was last decided about, for an organization or one above it. */
    Optional<Instant> last(Set<String> modules, TreePath organization) {
        Condition wanted = Condition.all(List.of(
                Condition.in("module_id", modules.stream().sorted().toList()),
                Condition.in("organization_id", organization.ids())));
        return sql.sql("SELECT MAX(decided_millis) AS decided FROM module_decision_record WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> Optional.ofNullable(row.getObject("decided", Long.class)))
                .single()
                .map(Instant::ofEpochMilli);
    }

    /** Writes the places anew of all that was decided at or below an organization that hangs elsewhere now. */
    int move(TreePath from, TreePath to) {
        return sql.sql("UPDATE module_decision SET organization_path = CONCAT(?, SUBSTRING(organization_path, ?))"
                        + " WHERE organization_path >= ? AND organization_path < ?")
                .params(to.value(), from.value().length() + 1, from.value(), from.end())
                .update();
    }

    private static Decision read(ResultSet row) throws SQLException {
        return new Decision(
                row.getString("module_id"),
                new TreePath(row.getString("organization_path")),
                row.getBoolean("enabled"),
                row.getBoolean("locked"),
                row.getString("reason"),
                row.getString("decided_by"),
                Instant.ofEpochMilli(row.getLong("decided_millis")));
    }
}

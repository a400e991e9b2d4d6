package org.gangju.platform.operation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.platform.audit.ChangeLog;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The operations that clients have registered ({@code registered_operation}). */
@Repository
class OperationStore {

    private static final String KIND = "registered_operation";

    private final JdbcClient sql;
    private final JdbcOperations batches;
    private final Keys keys;
    private final ChangeLog changes;

    OperationStore(JdbcClient sql, JdbcOperations batches, Keys keys, ChangeLog changes) {
        this.sql = sql;
        this.batches = batches;
        this.keys = keys;
        this.changes = changes;
    }

    /** Lets one transaction at a time register or retire. */
    void lock() {
        sql.sql("SELECT fingerprint FROM registered_usage WHERE id = 1 FOR UPDATE")
                .query(String.class)
                .single();
    }

    long count() {
        return sql.sql("SELECT COUNT(*) FROM registered_operation")
                .query(Long.class)
                .single();
    }

    /** The hashes of those of these operations that a client's version has, by name. */
    Map<String, String> hashes(String client, String version, List<String> names) {
        Condition wanted = Condition.in("name", names);
        Map<String, String> found = new HashMap<>();
        sql.sql("SELECT name, hash FROM registered_operation WHERE client_id = ? AND version = ? AND " + wanted.sql())
                .param(client)
                .param(version)
                .params(wanted.parameters())
                .query(row -> {
                    found.put(row.getString("name"), row.getString("hash"));
                });
        return found;
    }

    /** All hashes of a client's version. */
    Set<String> hashes(String client, String version) {
        return new HashSet<>(sql.sql("SELECT hash FROM registered_operation WHERE client_id = ? AND version = ?")
                .params(client, version)
                .query(String.class)
                .list());
    }

    /** @param scope the place of all that the client sees */
    void add(String client, TreePath scope, String version, Collection<ReviewedOperation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        long first = keys.reserve(KIND, operations.size());
        long[] next = {first};
        batches.batchUpdate(
                "INSERT INTO registered_operation (id, client_id, version, name, hash, organization_path)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                operations.stream()
                        .map(operation -> new Object[] {
                            next[0]++, client, version, operation.name(), operation.hash(), scope.value()
                        })
                        .toList());
        operations.forEach(operation -> changes.changed(
                "RegisteredOperation", version + " " + operation.name(), Map.of(), Map.of("hash", operation.hash())));
    }

    /** Takes a version of a client away; answers how many operations it had. */
    int remove(String client, String version) {
        int removed = sql.sql("DELETE FROM registered_operation WHERE client_id = ? AND version = ?")
                .params(client, version)
                .update();
        changes.changed("RegisteredOperation", version, Map.of("operations", removed), Map.of());
        return removed;
    }

    /** All operations whose documents use one of these modules. */
    List<StoredOperation> using(Set<String> modules) {
        Condition wanted = Condition.in("m.module_id", List.copyOf(modules));
        return sql.sql("SELECT o.client_id, o.name, o.version, o.hash, o.organization_path FROM registered_operation o"
                        + " WHERE o.hash IN (SELECT m.hash FROM registered_document_module m WHERE " + wanted.sql()
                        + ")")
                .params(wanted.parameters())
                .query((row, number) -> new StoredOperation(
                        row.getString("client_id"),
                        row.getString("name"),
                        row.getString("version"),
                        row.getString("hash"),
                        new TreePath(row.getString("organization_path"))))
                .list();
    }

    /** Which text a hash stands for, as long as a client has it registered. */
    Optional<String> text(String hash) {
        return sql.sql("SELECT content FROM registered_document WHERE hash = ?")
                .param(hash)
                .query(String.class)
                .optional();
    }
}

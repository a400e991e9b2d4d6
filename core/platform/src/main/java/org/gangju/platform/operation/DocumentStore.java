package org.gangju.platform.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of registered operations, each once, with the modules that they use. */
@Repository
class DocumentStore {

    /** Hashes of one statement. */
    private static final int PART = 500;

    private final JdbcClient sql;
    private final JdbcOperations batches;

    DocumentStore(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Those of these hashes that are known; 500 at most. */
    Set<String> known(Collection<String> hashes) {
        Condition wanted = Condition.in("hash", List.copyOf(hashes));
        return new HashSet<>(sql.sql("SELECT hash FROM registered_document WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query(String.class)
                .list());
    }

    /** @param texts the new documents by hash */
    void add(Map<String, String> texts) {
        batches.batchUpdate(
                "INSERT INTO registered_document (hash, content) VALUES (?, ?)",
                texts.entrySet().stream()
                        .map(document -> new Object[] {document.getKey(), document.getValue()})
                        .toList());
    }

    /** @param modules the modules that each document uses, by hash; what was known of these documents is dropped */
    void use(Map<String, Set<String>> modules) {
        Condition these = Condition.in("hash", List.copyOf(modules.keySet()));
        sql.sql("DELETE FROM registered_document_module WHERE " + these.sql())
                .params(these.parameters())
                .update();
        List<Object[]> rows = new ArrayList<>();
        modules.forEach((hash, ids) -> ids.forEach(id -> rows.add(new Object[] {id, hash})));
        batches.batchUpdate("INSERT INTO registered_document_module (module_id, hash) VALUES (?, ?)", rows);
    }

    /** The texts of these hashes. */
    Map<String, String> texts(List<String> hashes) {
        Condition wanted = Condition.in("hash", hashes);
        return texts("WHERE " + wanted.sql(), wanted.parameters());
    }

    /** The next texts behind a hash, in the hashes' order. */
    Map<String, String> texts(String after, int most) {
        return texts("WHERE hash > ? ORDER BY hash LIMIT " + most, List.of(after));
    }

    private Map<String, String> texts(String which, List<Object> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        sql.sql("SELECT hash, content FROM registered_document " + which)
                .params(parameters)
                .query(row -> {
                    texts.put(row.getString("hash"), row.getString("content"));
                });
        return texts;
    }

    /** Drops those of these documents that no operation has any more. */
    void clean(Set<String> hashes) {
        List<String> all = List.copyOf(hashes);
        for (int from = 0; from < all.size(); from += PART) {
            List<String> part = all.subList(from, Math.min(all.size(), from + PART));
            clean("registered_document_module", part);
            clean("registered_document", part);
        }
    }

    private void clean(String table, List<String> hashes) {
        Condition these = Condition.in("hash", hashes);
        sql.sql("DELETE FROM " + table + " WHERE " + these.sql()
                        + " AND hash NOT IN (SELECT o.hash FROM registered_operation o WHERE o." + these.sql() + ")")
                .params(these.parameters())
                .params(these.parameters())
                .update();
    }

    /** What the usage of all documents was last worked out by. */
    String fingerprint() {
        return sql.sql("SELECT fingerprint FROM registered_usage WHERE id = 1")
                .query(String.class)
                .single();
    }

    void fingerprint(String fingerprint) {
        sql.sql("UPDATE registered_usage SET fingerprint = ? WHERE id = 1")
                .param(fingerprint)
                .update();
    }
}

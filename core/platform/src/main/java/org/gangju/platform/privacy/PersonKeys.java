package org.gangju.platform.privacy;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A secret of each person's, in the table {@code person_key}, that what is written down for good about that person is
 * hashed with. Once it is destroyed, nobody can tell whose such a hash was or what it stood for. An empty row is left of a
 * destroyed key, so that none is made again: whatever is still written about that person is hashed with a key that nobody
 * keeps.
 */
@Repository
public class PersonKeys {

    private static final int BYTES = 32;
    private static final String DESTROYED = "";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final JdbcOperations batches;

    PersonKeys(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /**
     * The keys of these people, made where there are none yet, in one statement or two; each time another one for those
     * whose key was destroyed. Joins the transaction around it;
     * when another one makes the same key at the same time, it ends with a {@code DuplicateKeyException} and can be
     * repeated.
     *
     * @param people 200 at most
     */
    public Map<String, byte[]> of(Set<String> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<String, byte[]> keys = new HashMap<>();
        Condition wanted = Condition.in("person", List.copyOf(people));
        sql.sql("SELECT person, secret_value FROM person_key WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query(row -> {
                    keys.put(row.getString(1), key(row.getString(2)));
                });
        List<String> missing = people.stream()
                .filter(person -> !keys.containsKey(person))
                .sorted()
                .toList();
        missing.forEach(person -> keys.put(person, random()));
        add(missing, keys);
        return keys;
    }

    /** Destroys a person's key for good, and with it all that was hashed with it. Joins the transaction around it. */
    public void destroy(String person) {
        int destroyed = sql.sql("UPDATE person_key SET secret_value = ? WHERE person = ?")
                .params(DESTROYED, person)
                .update();
        if (destroyed == 0) {
            sql.sql("INSERT INTO person_key (person, secret_value) VALUES (?, ?)")
                    .params(person, DESTROYED)
                    .update();
        }
    }

    /** The same of several people, in two statements. Joins the transaction around it. */
    public void destroy(List<String> people) {
        if (people.isEmpty()) {
            return;
        }
        List<String> distinct = people.stream().distinct().sorted().toList();
        Condition wanted = Condition.in("person", distinct);
        sql.sql("DELETE FROM person_key WHERE " + wanted.sql())
                .params(wanted.parameters())
                .update();
        insert(distinct, person -> DESTROYED);
    }

    /** Destroys those keys there are of some people, in one statement. */
    public void destroyAll(Condition people) {
        sql.sql("UPDATE person_key SET secret_value = ? WHERE " + people.sql())
                .param(DESTROYED)
                .params(people.parameters())
                .update();
    }

    private static byte[] key(String stored) {
        return stored.equals(DESTROYED) ? random() : Base64.getDecoder().decode(stored);
    }

    private void add(List<String> people, Map<String, byte[]> keys) {
        if (people.isEmpty()) {
            return;
        }
        insert(people, person -> Base64.getEncoder().encodeToString(keys.get(person)));
    }

    private void insert(List<String> people, UnaryOperator<String> secret) {
        List<Object[]> rows = people.stream()
                .map(person -> new Object[] {person, secret.apply(person)})
                .toList();
        batches.batchUpdate("INSERT INTO person_key (person, secret_value) VALUES (?, ?)", rows);
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

package org.gangju.platform.command;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The requests that have acted, in the table {@code idempotency_request}. */
@Repository
class IdempotencyRequests {

    private static final String THIS = " WHERE caller = ? AND mutation = ? AND request_id = ?";

    private final JdbcOperations database;
    private final Clock clock;

    IdempotencyRequests(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Claims the key for the current transaction, waiting for another one that has claimed it.
     *
     * @throws RepeatedRequest when a request with this key has acted
     */
    void claim(IdempotencyKey key) {
        try {
            database.update(
                    "INSERT INTO idempotency_request (caller, mutation, request_id, input_hash, created_millis)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    key.caller(),
                    key.mutation(),
                    key.requestId(),
                    key.inputHash(),
                    clock.millis());
        } catch (DuplicateKeyException acted) {
            throw new RepeatedRequest(acted);
        }
    }

    /** Keeps what a repetition needs to answer. */
    void keep(IdempotencyKey key, String reference) {
        database.update(
                "UPDATE idempotency_request SET reference = ?" + THIS,
                reference,
                key.caller(),
                key.mutation(),
                key.requestId());
    }

    /** What the request with this key kept, or nothing when it has not acted after all; CONFLICT for another input. */
    Optional<String> kept(IdempotencyKey key) {
        Optional<Acted> acted = database
                .query(
                        "SELECT input_hash, reference FROM idempotency_request" + THIS,
                        (row, number) -> new Acted(row.getString("input_hash"), row.getString("reference")),
                        key.caller(),
                        key.mutation(),
                        key.requestId())
                .stream()
                .findFirst();
        if (acted.filter(request -> !request.inputHash().equals(key.inputHash()))
                .isPresent()) {
            throw new CodedException(ErrorCode.CONFLICT, "repeatedWithOtherInput", key.requestId());
        }
        return acted.map(Acted::reference);
    }

    /** Whether a request of this id has acted, whatever its input. */
    boolean has(String caller, String mutation, String requestId) {
        return !database.queryForList(
                        "SELECT caller FROM idempotency_request" + THIS, String.class, caller, mutation, requestId)
                .isEmpty();
    }

    /** Forgets some of the requests that acted before then, and says how many; at most {@code most}. */
    int forget(Instant before, int most) {
        List<Object[]> old = database.query(
                "SELECT caller, mutation, request_id FROM idempotency_request WHERE created_millis < ?"
                        + " ORDER BY created_millis LIMIT " + most,
                (row, number) -> new Object[] {row.getString(1), row.getString(2), row.getString(3)},
                before.toEpochMilli());
        database.batchUpdate("DELETE FROM idempotency_request" + THIS, old);
        return old.size();
    }

    private record Acted(String inputHash, @Nullable String reference) {}
}

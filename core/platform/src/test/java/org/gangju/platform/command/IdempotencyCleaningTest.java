package org.gangju.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.gangju.platform.library.LibraryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

@LibraryTest
class IdempotencyCleaningTest {

    private static final int OLD = IdempotencyCleaning.PART + 1;

    @Autowired
    private JdbcOperations database;

    @Test
    void forgetsRequestsAfterAWeek() {
        Clock now = Clock.systemUTC();
        Clock lastWeek = Clock.offset(
                now, IdempotencyCleaning.KEPT.plus(Duration.ofMinutes(1)).negated());
        Clock thisWeek = Clock.offset(
                now, IdempotencyCleaning.KEPT.minus(Duration.ofMinutes(1)).negated());
        for (int index = 0; index < OLD; index++) {
            new IdempotencyRequests(database, lastWeek).claim(key("old " + index));
        }
        new IdempotencyRequests(database, thisWeek).claim(key("young"));
        new IdempotencyCleaning(new IdempotencyRequests(database, now), now).clean();
        assertThat(database.queryForList(
                        "SELECT request_id FROM idempotency_request WHERE caller = 'cleaning'", String.class))
                .containsExactly("young");
    }

    private static IdempotencyKey key(String requestId) {
        return new IdempotencyKey("cleaning", "Rename", requestId, "");
    }
}

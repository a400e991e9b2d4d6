package org.gangju.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of statements whose request has no time left, on every database. */
@Timeout(120)
abstract class DeadlineContract {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    PlatformTransactionManager transactions;

    /** A query that takes hours. */
    abstract String endless();

    /** The texts of all statements that the server runs now, on all connections. */
    abstract String running();

    @Test
    void cancelsStatementsOfJdbc() {
        assertIsCancelled(() -> database.sql(endless()).query(Long.class).single());
    }

    @Test
    void cancelsStatementsOfJpa() {
        assertIsCancelled(() -> {
            try (EntityManager session = entities.createEntityManager()) {
                return session.createNativeQuery(endless(), Long.class).getSingleResult();
            }
        });
    }

    private void assertIsCancelled(Callable<Object> query) {
        Deadline deadline = new Deadline();
        CompletableFuture<Object> answer = start(deadline, query);
        awaitRunning(1);

        deadline.expire();

        assertThat(answer).failsWithin(SOON);
        awaitRunning(0);
        assertThat(database.sql("SELECT 1").query(Integer.class).single()).isOne();
    }

    @Test
    void leavesAlonePeopleWithTimeLeft() {
        Deadline over = new Deadline();
        Deadline left = new Deadline();
        CompletableFuture<Object> answer =
                start(left, () -> database.sql(endless()).query(Long.class).single());
        awaitRunning(1);

        over.expire();

        assertThat(runningEndless()).isOne();
        left.expire();
        assertThat(answer).failsWithin(SOON);
        awaitRunning(0);
    }

    @Test
    void sendsNothingAfterwards() {
        Deadline deadline = new Deadline();
        deadline.expire();

        assertThatThrownBy(() -> deadline.during(
                        () -> database.sql("SELECT 1").query(Integer.class).single()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void commitsNothingAfterwards() {
        Deadline deadline = new Deadline();
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> deadline.during(() -> transaction.execute(status -> {
                    insert();
                    deadline.expire();
                    return true;
                })))
                .hasRootCauseInstanceOf(SQLTimeoutException.class);
        assertThat(database.sql("SELECT COUNT(*) FROM id_block WHERE name = 'deadline'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void insert() {
        database.sql("INSERT INTO id_block (name, next_id) VALUES ('deadline', 1)")
                .update();
    }

    private static CompletableFuture<Object> start(Deadline deadline, Callable<Object> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return deadline.during(work);
                    } catch (Exception failure) {
                        throw new CompletionException(failure);
                    }
                },
                Thread::startVirtualThread);
    }

    /** Servers take a statement off their list a moment after they have answered it. */
    private void awaitRunning(int statements) {
        while (runningEndless() != statements) {
            Thread.onSpinWait();
        }
    }

    private long runningEndless() {
        return database.sql(running()).query(String.class).list().stream()
                .filter(text -> text.contains(endless()))
                .count();
    }
}

package org.gangju.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gangju.platform.transaction.Attempts;
import org.gangju.spi.error.CodedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import picocli.CommandLine;

/** Whatever somebody with access to the tables does to the chain is found. Each test's transaction is rolled back. */
abstract class TamperingContract {

    private static final int ENTRIES = 10;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditEntries entries;

    @Autowired
    CheckpointTable table;

    @Autowired
    CheckpointKeys keys;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Autowired
    VerifyAudit command;

    private final StringWriter said = new StringWriter();
    private TransactionStatus transaction;
    private long before;

    @BeforeEach
    void tellOfSomething() {
        transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        before = entries.head().sequence();
        for (int number = 1; number <= ENTRIES; number++) {
            trail.record(AuditEvent.of("TEST", AuditOutcome.DONE, "tester")
                    .because("reason " + number)
                    .about("node")
                    .with(List.of("CODE"))
                    .with(Map.of("number", "" + number)));
        }
    }

    @AfterEach
    void rollBack() {
        transactions.rollback(transaction);
    }

    @Test
    void anUntouchedChainIsWhole() {
        ChainReport report = check();
        assertThat(report.faults()).isEmpty();
        assertThat(report.last()).isEqualTo(before + ENTRIES);
    }

    @Test
    void anEditedColumnIsFound() {
        for (String column : List.of(
                "event_name",
                "outcome",
                "caller",
                "client",
                "acting_path",
                "address",
                "node_id",
                "problems",
                "reason",
                "trace_id",
                "changes")) {
            assertThat(whileSet(column, "'x'"))
                    .as(column)
                    .containsExactly(new ChainFault(ChainFaultKind.EDITED, before + 5));
        }
        update("UPDATE audit_entry SET changes = ? WHERE sequence_number = ?", "{}", before + 5);
        assertThat(check().faults()).containsExactly(new ChainFault(ChainFaultKind.EDITED, before + 5));
        update(
                "UPDATE audit_entry SET changes = ? WHERE sequence_number = ?",
                "{\"facts\":{\"number\":\"5\"}}",
                before + 5);
        assertThat(whileSet("acting_id", "1")).containsExactly(new ChainFault(ChainFaultKind.EDITED, before + 5));
        assertThat(whileSet("happened_millis", "1")).containsExactly(new ChainFault(ChainFaultKind.EDITED, before + 5));
        assertThat(whileSet("reason", "NULL")).containsExactly(new ChainFault(ChainFaultKind.EDITED, before + 5));
        assertThat(whileSet("previous_hash", "hash")).contains(new ChainFault(ChainFaultKind.MOVED, before + 5));
        assertThat(check().faults()).isEmpty();
    }

    @Test
    void anEditedEntryWithAHashOfItsOwnIsFound() {
        update("UPDATE audit_entry SET reason = 'another' WHERE sequence_number = ?", before + 5);
        update("UPDATE audit_entry SET hash = ? WHERE sequence_number = ?", hashAt(before + 5), before + 5);
        assertThat(check().faults()).containsExactly(new ChainFault(ChainFaultKind.UNLINKED, before + 6));
    }

    @Test
    void aDeletedEntryIsFound() {
        update("DELETE FROM audit_entry WHERE sequence_number = ?", before + 5);
        assertThat(check().faults()).containsExactly(new ChainFault(ChainFaultKind.MISSING, before + 5));
    }

    @Test
    void entriesInEachOthersPlaceAreFound() {
        update("UPDATE audit_entry SET sequence_number = -1 WHERE sequence_number = ?", before + 4);
        update("UPDATE audit_entry SET sequence_number = ? WHERE sequence_number = ?", before + 4, before + 7);
        update("UPDATE audit_entry SET sequence_number = ? WHERE sequence_number = -1", before + 7);
        assertThat(check().faults())
                .contains(
                        new ChainFault(ChainFaultKind.MOVED, before + 4),
                        new ChainFault(ChainFaultKind.MOVED, before + 7));
    }

    @Test
    void aMissingEndIsFound() {
        update("DELETE FROM audit_entry WHERE sequence_number > ?", before + 8);
        assertThat(check().faults()).containsExactly(new ChainFault(ChainFaultKind.TRUNCATED, before + 9));
    }

    @Test
    void aMissingEndWithAHeadToFitIsFoundByACheckpoint(@TempDir Path folder) {
        Path file = folder.resolve("checkpoint.json");
        CheckpointFile.write(checkpoints.now().orElseThrow(), file);
        update("DELETE FROM audit_entry WHERE sequence_number > ?", before + 8);
        update("UPDATE audit_head SET sequence_number = ?, hash = ?", before + 8, hashAt(before + 8));
        assertThat(check().faults()).containsExactly(new ChainFault(ChainFaultKind.TRUNCATED, before + 9));
        update("DELETE FROM audit_checkpoint WHERE sequence_number > ?", before);
        assertThat(check().faults()).isEmpty();
        assertThat(check(CheckpointFile.read(file)).faults())
                .containsExactly(new ChainFault(ChainFaultKind.TRUNCATED, before + 9));
    }

    @Test
    void aChainThatIsWrittenAnewIsFoundByACheckpoint() {
        Checkpoint kept = checkpoints.now().orElseThrow();
        update("UPDATE audit_entry SET reason = 'another' WHERE sequence_number = ?", before + 5);
        writeAnewFrom(before + 5);
        assertThat(check().faults()).containsExactly(new ChainFault(ChainFaultKind.REWRITTEN, before + ENTRIES));
        update("DELETE FROM audit_checkpoint WHERE sequence_number > ?", before);
        assertThat(check().faults()).isEmpty();
        assertThat(check(kept).faults()).containsExactly(new ChainFault(ChainFaultKind.REWRITTEN, before + ENTRIES));
    }

    @Test
    void anEntryBehindTheHeadIsFound() {
        update("UPDATE audit_head SET sequence_number = ?, hash = ?", before + 9, hashAt(before + 9));
        assertThat(check().faults()).containsExactly(new ChainFault(ChainFaultKind.HEAD_CHANGED, before + 9));
    }

    @Test
    void aCheckpointOfAnotherKeyIsFound() {
        Checkpoint ours = checkpoints.now().orElseThrow();
        update("UPDATE audit_checkpoint SET signature = ? WHERE sequence_number = ?", "AAAA", ours.sequence());
        assertThat(check().faults()).containsExactly(new ChainFault(ChainFaultKind.FORGED_CHECKPOINT, ours.sequence()));
    }

    @Test
    void aMissingBeginningIsFoundEvenUpToACheckpoint() {
        checkpoints.now();
        trail.record(AuditEvent.of("TEST", AuditOutcome.DONE, "tester"));
        update("DELETE FROM audit_checkpoint WHERE sequence_number < ?", before + ENTRIES);
        update("DELETE FROM audit_entry WHERE sequence_number <= ?", before + ENTRIES);
        assertThat(check().faults()).containsExactly(new ChainFault(ChainFaultKind.MISSING, 1));
    }

    @Test
    void whatIsCleanedAwayEndsAtACheckpointAndLeavesTheRestWhole() {
        Checkpoint kept = checkpoints.now().orElseThrow();
        trail.record(AuditEvent.of("TEST", AuditOutcome.DONE, "tester"));
        Duration keep = Duration.ofDays(400);
        cleaning(keep).clean();
        assertThat(check().last() - check().entries()).isZero();
        Clock later = Clock.offset(clock, keep.plusDays(1));
        new AuditCleaning(entries, table, attempts, new AuditSettings(keep), later).clean();
        ChainReport report = new ChainCheck(entries, table, keys, List.of(kept), later.millis()).run();
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).isOne();
        assertThat(report.last()).isEqualTo(before + ENTRIES + 1);
    }

    @Test
    void aThousandEntriesMakeACheckpoint() {
        List<Long> made = new ArrayList<>();
        checkpoints.now();
        long start = table.newest().orElseThrow().sequence();
        for (int number = 0; number < Checkpoints.INTERVAL + 1; number++) {
            trail.record(AuditEvent.of("TEST", AuditOutcome.DONE, "tester"));
        }
        checkpoints.makeDue();
        table.between(start + 1, Long.MAX_VALUE).forEach(checkpoint -> made.add(checkpoint.sequence()));
        assertThat(made).containsExactly(start + Checkpoints.INTERVAL);
        assertThat(check().faults()).isEmpty();
        new Checkpoints(entries, table, keys, Clock.offset(clock, Duration.ofHours(1))).makeDue();
        assertThat(table.newest().orElseThrow().sequence())
                .isEqualTo(entries.head().sequence());
    }

    @Test
    void theCommandSaysWhatIsWrongAndFails(@TempDir Path folder) {
        Path file = folder.resolve("checkpoint.json");
        assertThat(run("--export-checkpoint", file.toString())).isZero();
        assertThat(said.toString()).contains(Long.toString(before + ENTRIES), file.toString());
        assertThat(run("--checkpoint", file.toString())).isZero();
        update("DELETE FROM audit_entry WHERE sequence_number = ?", before + 5);
        assertThat(run("--checkpoint", file.toString())).isOne();
        assertThat(said.toString()).contains("MISSING " + (before + 5));
        assertThat(run("--checkpoint", folder.resolve("none").toString())).isOne();
        assertThat(said.toString()).contains("audit.unreadable");
    }

    private int run(String... line) {
        CommandLine commands = new CommandLine(command);
        commands.setOut(new PrintWriter(said, true));
        commands.setExecutionExceptionHandler((failure, failed, parsed) -> {
            said.append(failure.getMessage()).append('\n');
            if (failure instanceof CodedException coded) {
                said.append(coded.messageKey().replace("audit.MISSING", "MISSING"))
                        .append(' ')
                        .append(String.valueOf(coded.arguments().getFirst()));
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commands.execute(line);
    }

    private AuditCleaning cleaning(Duration keep) {
        return new AuditCleaning(entries, table, attempts, new AuditSettings(keep), clock);
    }

    private ChainReport check(Checkpoint... given) {
        return new ChainCheck(entries, table, keys, List.of(given), clock.millis()).run();
    }

    /** What is found while a column of one entry says something else. */
    private List<ChainFault> whileSet(String column, String value) {
        Map<String, @Nullable Object> row = sql.sql(
                        "SELECT " + column + " AS former FROM audit_entry WHERE sequence_number = ?")
                .param(before + 5)
                .query()
                .singleRow();
        update("UPDATE audit_entry SET " + column + " = " + value + " WHERE sequence_number = ?", before + 5);
        List<ChainFault> faults = check().faults();
        update("UPDATE audit_entry SET " + column + " = ? WHERE sequence_number = ?", row.get("former"), before + 5);
        return faults;
    }

    private void writeAnewFrom(long sequence) {
        String previous =
                entries.after(sequence - 1, sequence, 1).getFirst().entry().previousHash();
        for (long number = sequence; number <= before + ENTRIES; number++) {
            update("UPDATE audit_entry SET previous_hash = ? WHERE sequence_number = ?", previous, number);
            previous = hashAt(number);
            update("UPDATE audit_entry SET hash = ? WHERE sequence_number = ?", previous, number);
        }
        update("UPDATE audit_head SET hash = ?", previous);
    }

    private String hashAt(long sequence) {
        return entries.after(sequence - 1, sequence, 1).getFirst().entry().hash();
    }

    private void update(String statement, @Nullable Object... parameters) {
        sql.sql(statement).params(Arrays.asList(parameters)).update();
    }
}

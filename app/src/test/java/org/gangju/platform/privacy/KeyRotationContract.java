package org.gangju.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.composition.Fault;
import org.gangju.platform.module.InstalledModules;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.SealedColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How keys rotate over a table of its own, with a file of keys of its own. */
abstract class KeyRotationContract {

    /** No statement that the server has prepared may mean a table that is gone. */
    private static final AtomicInteger TABLES = new AtomicInteger();

    private static final int ROWS = 2 * SealedRows.PAGE + 1;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    SealedRows rows;

    @Autowired
    InstalledModules modules;

    @TempDir
    Path folder = Path.of("");

    private final SealedColumn column =
            new SealedColumn("sealed_sample_" + TABLES.incrementAndGet(), "secret_text", "name");
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Long> noted = new TreeMap<>();
    private final List<String> said = new ArrayList<>();
    private KeysetFile file;
    private Vault running;

    @BeforeEach
    void sealRows() {
        file = new KeysetFile(new PrivacySettings(null), folder);
        running = new Vault(new CurrentKeys(file, Clock.fixed(Instant.now(), ZoneOffset.UTC)));
        sql.execute("CREATE TABLE " + column.table()
                + " (name VARCHAR(20) NOT NULL, secret_text VARCHAR(200), PRIMARY KEY (name))");
        List<Object[]> texts = new ArrayList<>();
        for (int number = 0; number < ROWS; number++) {
            texts.add(new Object[] {name(number), running.seal("text " + number, column.place(name(number)))});
        }
        texts.add(new Object[] {"without", null});
        sql.batchUpdate("INSERT INTO " + column.table() + " (name, secret_text) VALUES (?, ?)", texts);
    }

    @AfterEach
    void dropRows() {
        sql.execute("DROP TABLE " + column.table());
    }

    @Test
    void everyRowIsSealedAnewAndOpens() {
        String former = stored(7);
        rotate();
        assertThat(said).contains("command.vault.column [sealed_sample.secret_text, 1001, 1001]");
        assertThat(noted).containsEntry("keys.added", 1L).containsEntry("sealed.anew", (long) ROWS);
        assertThat(stored(7)).isNotEqualTo(former);
        assertAllOpen(vault());
        assertAllOpen(running);
    }

    @Test
    void whatWasStoppedGoesOnWithTheKeyThatItAdded() {
        rotate();
        write(500, running.seal("text 500", place(500)));
        String done = stored(501);
        said.clear();
        rotate();
        assertThat(said)
                .contains("command.vault.column [sealed_sample.secret_text, 1001, 1]")
                .anyMatch(line -> line.startsWith("command.vault.resumed"));
        assertThat(stored(501)).isEqualTo(done);
        assertThat(file.read().size()).isEqualTo(2);
    }

    @Test
    void formerKeysAreForgottenOnceNothingNeedsThem() throws IOException {
        rotate();
        assertRefused("vault.unsettled", () -> rotation().forgetOld(this::say));
        age(KeyRotation.SETTLED);
        write(3, running.seal("text 3", place(3)));
        rotation().forgetOld(this::say);
        assertThat(said).contains("command.vault.forgotten [1]");
        assertThat(noted).containsEntry("keys.forgotten", 1L);
        assertThat(file.read().size()).isOne();
        assertAllOpen(vault());
        rotation().forgetOld(this::say);
        assertAllOpen(vault());
    }

    @Test
    void damagedRowsAreNamedAndTheOthersDone() throws IOException {
        write(2, stored(1));
        write(ROWS - 1, "damaged");
        assertRefused("vault.damaged [2, sealed_sample.secret_text:row 00002]", this::rotate);
        assertThat(said)
                .contains(
                        "command.vault.damaged [sealed_sample.secret_text:row 00002]",
                        "command.vault.damaged [sealed_sample.secret_text:row 01000]",
                        "command.vault.column [sealed_sample.secret_text, 1001, 999]");
        age(KeyRotation.SETTLED);
        assertRefused("vault.damaged", () -> rotation().forgetOld(this::say));
        assertThat(file.read().size()).isEqualTo(2);
        write(2, vault().seal("text 2", place(2)));
        write(ROWS - 1, vault().seal("text " + (ROWS - 1), place(ROWS - 1)));
        rotation().forgetOld(this::say);
        assertAllOpen(vault());
    }

    @Test
    void keysDoNotPileUp() throws IOException {
        for (int keys = 1; keys < KeyRotation.MOST_KEYS; keys++) {
            file.replace(file.read().rotated());
        }
        age(KeyRotation.RESUMED);
        assertRefused("vault.tooManyKeys [10]", this::rotate);
        assertAllOpen(vault());
    }

    @Test
    void twoProcessesDoNotRotateAtOnce() {
        file.read();
        try (LockedKeyset other = LockedKeyset.of(file)) {
            assertThat(other.keys().size()).isOne();
            assertRefused("vault.busy", this::rotate);
        }
        rotate();
        assertThat(file.read().size()).isEqualTo(2);
    }

    @Test
    void whatAModuleSealedThatDidNotStartIsNotGivenUp() throws IOException {
        rotate();
        age(KeyRotation.SETTLED);
        InstalledModules incomplete = new InstalledModules(
                modules.composition(),
                List.of(new Diagnosis("parking", "parking.jar", null, 0, Fault.MODULE_FAILED, List.of())));
        assertRefused(
                "vault.moduleMissing [parking]", () -> rotation(incomplete).forgetOld(this::say));
        assertThat(file.read().size()).isEqualTo(2);
    }

    private void rotate() {
        rotation().rotate(this::say);
    }

    private KeyRotation rotation() {
        return rotation(new InstalledModules(modules.composition(), List.of()));
    }

    private KeyRotation rotation(InstalledModules installed) {
        return new KeyRotation(
                file,
                rows,
                List.of(new Sample()),
                installed,
                (what, number) -> noted.merge(what, number, Long::sum),
                clock);
    }

    private void say(String key, List<Object> arguments) {
        said.add((key + " " + arguments).replace(column.table(), "sealed_sample"));
    }

    private void assertRefused(String reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        CodedException.class,
                        refused -> assertThat((refused.messageKey() + " " + refused.arguments())
                                        .replace(column.table(), "sealed_sample"))
                                .startsWith(reason));
    }

    private void assertAllOpen(Vault vault) {
        for (int number = 0; number < ROWS; number++) {
            assertThat(vault.open(stored(number), place(number))).contains("text " + number);
        }
    }

    /** The last change of the file was so long ago. */
    private void age(Duration ago) throws IOException {
        Files.setLastModifiedTime(file.path(), FileTime.from(Instant.now().minus(ago)));
    }

    private Vault vault() {
        return new Vault(new CurrentKeys(file, clock));
    }

    private static String name(int number) {
        return "row %05d".formatted(number);
    }

    private String place(int number) {
        return column.place(name(number));
    }

    private String stored(int number) {
        return String.valueOf(sql.queryForObject(
                "SELECT secret_text FROM " + column.table() + " WHERE name = ?", String.class, name(number)));
    }

    private void write(int number, String text) {
        sql.update("UPDATE " + column.table() + " SET secret_text = ? WHERE name = ?", text, name(number));
    }

    /** Has the one column. */
    private final class Sample implements GangjuModule {

        @Override
        public String id() {
            return "sample";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public Title title() {
            return new Title("样本", "Sample");
        }

        @Override
        public List<SealedColumn> sealedColumns() {
            return List.of(column);
        }
    }
}

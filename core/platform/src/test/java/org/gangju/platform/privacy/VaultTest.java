package org.gangju.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    /** Of what is encrypted, the part that says by which key. */
    private static final int PREFIX = 5;

    private static final byte[] PLAIN = "a secret of somebody".getBytes(UTF_8);

    private Duration passed = Duration.ZERO;
    private final Clock clock = new Hands();

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsEncryptedIsReadAgainAfterARestart() {
        byte[] sealed = vault(null).encrypt(PLAIN, "here");
        assertThat(new String(sealed, UTF_8)).doesNotContain("secret");
        assertThat(vault(null).decrypt(sealed, "here")).isEqualTo(PLAIN);
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        Vault vault = vault(null);
        assertThat(vault.encrypt(PLAIN, "here")).isNotEqualTo(vault.encrypt(PLAIN, "here"));
    }

    @Test
    void itOpensNowhereElseAndNotWhenItWasChanged() {
        Vault vault = vault(null);
        byte[] sealed = vault.encrypt(PLAIN, "here");
        assertThatIllegalStateException().isThrownBy(() -> vault.decrypt(sealed, "there"));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> vault.decrypt(sealed, "here"));
    }

    @Test
    void theFirstKeyIsMadeForItsOwnerAlone() throws IOException {
        vault(null).encrypt(PLAIN, "here");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keyset.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherKeyEncryptsFromNowOnAndTheOldOneStillReads() {
        byte[] old = vault(null).encrypt(PLAIN, "here");
        rotate();
        Vault rotated = vault(null);
        byte[] recent = rotated.encrypt(PLAIN, "here");
        assertThat(rotated.decrypt(old, "here")).isEqualTo(PLAIN);
        assertThat(rotated.decrypt(recent, "here")).isEqualTo(PLAIN);
        assertThat(key(recent)).isNotEqualTo(key(old));
    }

    @Test
    void aVaultThatRunsOpensAtOnceWhatANewKeySealed() {
        Vault running = vault(null);
        byte[] old = running.encrypt(PLAIN, "here");
        rotate();
        byte[] recent = vault(null).encrypt(PLAIN, "here");
        assertThat(running.decrypt(recent, "here")).isEqualTo(PLAIN);
        assertThat(running.decrypt(old, "here")).isEqualTo(PLAIN);
    }

    @Test
    void aVaultThatRunsSealsWithTheNewKeyAfterAMinute() {
        Vault running = vault(null);
        byte[] old = running.encrypt(PLAIN, "here");
        rotate();
        assertThat(key(running.encrypt(PLAIN, "here"))).isEqualTo(key(old));
        passed = passed.plus(CurrentKeys.BETWEEN_READS);
        assertThat(key(running.encrypt(PLAIN, "here"))).isNotEqualTo(key(old));
    }

    @Test
    void damagedTextsDoNotHaveTheFileReadOverAndOver() {
        Vault running = vault(null);
        running.encrypt(PLAIN, "here");
        assertThat(running.open("damaged", "here")).isEmpty();
        assertThat(running.open(running.seal("clear", "there"), "here")).isEmpty();
        rotate();
        String recent = vault(null).seal("clear", "here");
        assertThat(running.open(recent, "here")).isEmpty();
        passed = passed.plus(CurrentKeys.BETWEEN_READS);
        assertThat(running.open(recent, "here")).contains("clear");
    }

    @Test
    void aVaultThatRunsGoesOnWithoutItsFile() throws IOException {
        Vault running = vault(null);
        String sealed = running.seal("clear", "here");
        Files.delete(folder.resolve("keyset.json"));
        passed = passed.plus(CurrentKeys.BETWEEN_READS);
        assertThat(running.open(running.seal("clear", "here"), "here")).contains("clear");
        assertThat(running.open(sealed, "there")).isEmpty();
        assertThat(folder.resolve("keyset.json")).doesNotExist();
    }

    @Test
    void aKeysetIsReplacedForItsOwnerAlone() throws IOException {
        vault(null).encrypt(PLAIN, "here");
        rotate();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keyset.json"))))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void aKeysetThatIsMissingOrDamagedIsSaid() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> vault(folder.resolve("missing.json")))
                .withMessageContaining("gangju.privacy.keyset")
                .withMessageContaining("missing.json");
        Path damaged = Files.writeString(folder.resolve("damaged.json"), "{}");
        assertThatIllegalStateException()
                .isThrownBy(() -> vault(damaged).encrypt(PLAIN, "here"))
                .withMessageContaining("damaged.json");
    }

    private static byte[] key(byte[] sealed) {
        return Arrays.copyOf(sealed, PREFIX);
    }

    private Vault vault(@Nullable Path keyset) {
        return new Vault(new CurrentKeys(new KeysetFile(new PrivacySettings(keyset), folder), clock));
    }

    /** As rotate-keys does it in another process. */
    private void rotate() {
        KeysetFile file = new KeysetFile(new PrivacySettings(null), folder);
        file.replace(file.read().rotated());
    }

    /** A clock that stands still until the test moves it. */
    private final class Hands extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.EPOCH.plus(passed);
        }
    }
}

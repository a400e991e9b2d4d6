package org.gangju.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    /** Of what is encrypted, the part that says by which key. */
    private static final int PREFIX = 5;

    private static final byte[] PLAIN = "a secret of somebody".getBytes(UTF_8);

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
    void anotherKeyEncryptsFromNowOnAndTheOldOneStillReads() throws IOException, GeneralSecurityException {
        byte[] old = vault(null).encrypt(PLAIN, "here");
        rotate(folder.resolve("keyset.json"));
        Vault rotated = vault(null);
        byte[] recent = rotated.encrypt(PLAIN, "here");
        assertThat(rotated.decrypt(old, "here")).isEqualTo(PLAIN);
        assertThat(rotated.decrypt(recent, "here")).isEqualTo(PLAIN);
        assertThat(Arrays.copyOf(recent, PREFIX)).isNotEqualTo(Arrays.copyOf(old, PREFIX));
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

    private Vault vault(@Nullable Path keyset) {
        return new Vault(new KeysetFile(new PrivacySettings(keyset), folder));
    }

    /** As Tink's own tool does it. */
    private static void rotate(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), KeysetFile.TINK, InsecureSecretKeyAccess.get());
        KeysetHandle rotated = KeysetHandle.newBuilder(keys)
                .setConfiguration(KeysetFile.TINK)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(rotated, KeysetFile.TINK, InsecureSecretKeyAccess.get()));
    }
}

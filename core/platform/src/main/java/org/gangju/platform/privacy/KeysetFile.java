package org.gangju.platform.privacy;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The file that holds the keys, as Tink writes it: one is the primary and encrypts, all decrypt. */
@Component
@EnableConfigurationProperties(PrivacySettings.class)
class KeysetFile {

    static final Configuration TINK = AeadConfig2026.get();

    private static final String NAME = "keyset.json";

    private final Path file;
    private final boolean configured;

    KeysetFile(PrivacySettings settings, @Value("${gangju.data-dir}") Path dataFolder) {
        Path wanted = settings.keyset();
        this.configured = wanted != null && !wanted.toString().isBlank();
        this.file = wanted != null && configured ? wanted : dataFolder.resolve(NAME);
        if (configured && !Files.isReadable(file)) {
            throw new IllegalStateException("gangju.privacy.keyset 指定的密钥文件无法读取 / "
                    + "The file of keys that gangju.privacy.keyset names can not be read: " + file);
        }
    }

    /**
     * Reads the keys; makes the first one where no file was configured and there is none yet.
     *
     * @throws IllegalStateException for a file that is damaged or can not be written
     */
    KeysetHandle read() {
        try {
            if (!configured && !Files.exists(file)) {
                create(generated());
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), TINK, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("密钥文件已损坏 / The file of keys is damaged: " + file, damaged);
        } catch (IOException failure) {
            throw new UncheckedIOException("密钥文件无法读写 / The file of keys can not be read or made: " + file, failure);
        }
    }

    private static String generated() throws GeneralSecurityException {
        KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK);
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, TINK, InsecureSecretKeyAccess.get());
    }

    /** Whoever is first makes it, readable for its owner alone from the first byte on. */
    private void create(String keys) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Set<StandardOpenOption> once = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var writer = Channels.newWriter(Files.newByteChannel(file, once, owner()), StandardCharsets.UTF_8)) {
            writer.write(keys);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return;
        }
    }

    private static FileAttribute<?>[] owner() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

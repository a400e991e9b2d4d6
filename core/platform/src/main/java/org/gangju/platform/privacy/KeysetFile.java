package org.gangju.platform.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The file that holds the keys, as Tink writes it, readable for its owner alone. */
@Component
@EnableConfigurationProperties(PrivacySettings.class)
class KeysetFile {

    private static final String NAME = "keyset.json";
    private static final Set<StandardOpenOption> ONCE = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

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
     * @throws IllegalStateException for a file that is damaged
     * @throws UncheckedIOException for one that can not be read or made
     */
    Keyset read() {
        if (!configured && !Files.exists(file)) {
            create();
        }
        return readAgain();
    }

    /** Reads the keys of a file that was there before: it fails where there is none any more. */
    Keyset readAgain() {
        try {
            return Keyset.of(Files.readString(file));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("密钥文件已损坏 / The file of keys is damaged: " + file, damaged);
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /** When the keys were written. */
    Instant writtenAt() {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /** The file itself, wherever links lead to it. */
    Path path() {
        try {
            return file.toRealPath();
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /** Puts other keys into the file's place at once: whoever reads sees the former or these, after a crash too. */
    void replace(Keyset keys) {
        Path target = path();
        Path next = target.resolveSibling(target.getFileName() + ".next");
        try {
            Files.deleteIfExists(next);
            write(next, keys);
            keepOwner(target, next);
            Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /** Whoever is first makes it. */
    private void create() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            write(file, Keyset.made());
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return;
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /** Readable for its owner alone from the first byte on, and on the disk when this returns. */
    private static void write(Path file, Keyset keys) throws IOException {
        try (FileChannel channel = FileChannel.open(file, ONCE, ownerOnly())) {
            ByteBuffer text = ByteBuffer.wrap(keys.text().getBytes(StandardCharsets.UTF_8));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
    }

    /** An administrator may rotate the keys of a server that runs as somebody else. */
    private static void keepOwner(Path from, Path to) throws IOException {
        UserPrincipal owner = Files.getOwner(from);
        if (!owner.equals(Files.getOwner(to))) {
            Files.setOwner(to, owner);
        }
    }

    private UncheckedIOException unusable(IOException failure) {
        return new UncheckedIOException("密钥文件无法读写 / The file of keys can not be read or made: " + file, failure);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

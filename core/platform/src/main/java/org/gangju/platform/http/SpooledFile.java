package org.gangju.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongSupplier;
import org.gangju.spi.upload.FileType;
import org.gangju.spi.upload.ReceivedFile;
import org.gangju.spi.upload.UploadLimits;

/**
 * A body on the disk, in a temporary file that only this process's user may read.
 *
 * @param path the file, deleted when this is closed
 * @param size bytes, one at least
 * @param sha256 the digest of its content
 */
record SpooledFile(Path path, long size, String sha256) implements AutoCloseable {

    private static final int PART = 16 * 1024;

    /**
     * Reads a body to its end, in small parts.
     *
     * @throws Refusal when it is empty, too large, or sent too slowly
     * @throws IOException when the client gives up; nothing is left behind then
     */
    static SpooledFile read(InputStream body, UploadLimits limits, LongSupplier nanos) throws IOException {
        Path path = Files.createTempFile("gangju-upload-", ".part");
        boolean whole = false;
        try {
            SpooledFile file = copied(body, path, limits, nanos);
            whole = true;
            return file;
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static SpooledFile copied(InputStream body, Path path, UploadLimits limits, LongSupplier nanos)
            throws IOException {
        MessageDigest digest = digest();
        long begin = nanos.getAsLong();
        long size = 0;
        byte[] part = new byte[PART];
        try (OutputStream copy = Files.newOutputStream(path)) {
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                size += read;
                if (size > limits.largest()) {
                    throw Refusal.tooLarge(limits.largest(), "> " + limits.largest());
                }
                if (nanos.getAsLong() - begin > limits.time().toNanos()) {
                    throw Refusal.tooSlow(limits.time());
                }
                digest.update(part, 0, read);
                copy.write(part, 0, read);
            }
        }
        if (size == 0) {
            throw Refusal.badRequest("fileEmpty");
        }
        return new SpooledFile(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As the feature gets it. */
    ReceivedFile received(String name, FileType type) {
        return new ReceivedFile(name, type, size, sha256, () -> Files.newInputStream(path));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

package org.gangju.platform.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;

/** The file of keys while no other process may change it; that ends with this process, however that ends. */
final class LockedKeyset implements AutoCloseable {

    private final KeysetFile file;
    private final FileChannel lock;

    private LockedKeyset(KeysetFile file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Takes the lock, a file beside that of the keys, which is made where there is none yet.
     *
     * @throws CodedException CONFLICT when another process has it
     */
    static LockedKeyset of(KeysetFile file) {
        file.read();
        Path keys = file.path();
        Path beside = keys.resolveSibling(keys.getFileName() + ".lock");
        try {
            FileChannel lock = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isTaken(lock)) {
                lock.close();
                throw new CodedException(ErrorCode.CONFLICT, "vault.busy", keys);
            }
            return new LockedKeyset(file, lock);
        } catch (IOException failure) {
            throw new UncheckedIOException("无法锁定密钥文件 / The file of keys can not be locked: " + beside, failure);
        }
    }

    Keyset keys() {
        return file.readAgain();
    }

    void replace(Keyset keys) {
        file.replace(keys);
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException ourselves) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

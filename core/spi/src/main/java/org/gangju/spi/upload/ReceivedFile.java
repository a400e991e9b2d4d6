package org.gangju.spi.upload;

import java.io.IOException;
import java.io.InputStream;
import org.apiguardian.api.API;

/**
 * A file that has come in whole, of the type that its name says and its content confirms.
 *
 * @param name what the sender calls it, as it was sent
 * @param type what it is
 * @param size bytes, one at least
 * @param sha256 the digest of its content, 64 hexadecimal digits in lower case
 * @param content reads it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReceivedFile(String name, FileType type, long size, String sha256, Content content) {

    /** What is in a file. It is there until {@link Upload#receive} has ended. */
    @FunctionalInterface
    public interface Content {

        /** From its first byte on, each time anew; whoever opens it closes it. */
        InputStream open() throws IOException;
    }
}

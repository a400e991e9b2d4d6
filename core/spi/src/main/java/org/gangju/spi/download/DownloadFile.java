package org.gangju.spi.download;

import java.io.IOException;
import java.io.OutputStream;
import org.apiguardian.api.API;

/**
 * A file that is ready to be sent.
 *
 * @param name what a browser saves it as; letters, digits, dashes and dots
 * @param contentType its media type
 * @param lines how many lines of data it has, which is what it costs
 * @param note what the audit tells of it
 * @param content writes it; fails for nothing but the connection
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DownloadFile(String name, String contentType, int lines, DownloadNote note, Content content) {

    /** What is in a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it, once, and leaves the stream open. Asks nothing of the database. */
        void writeTo(OutputStream stream) throws IOException;
    }
}

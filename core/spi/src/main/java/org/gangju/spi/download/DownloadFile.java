package org.gangju.spi.download;

import java.io.IOException;
import java.io.OutputStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A file that is ready to be sent.
 *
 * @param name what a browser saves it as; no path and no control characters
 * @param contentType its media type
 * @param lines how many lines of data it has, which is what it costs
 * @param note what the audit tells of it
 * @param content writes it
 * @param stored what is known of a file that is the same each time; null for one that is made for the request
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DownloadFile(
        String name,
        String contentType,
        int lines,
        DownloadNote note,
        Content content,
        @Nullable Stored stored) {

    /** One that is made for the request. */
    public DownloadFile(String name, String contentType, int lines, DownloadNote note, Content content) {
        this(name, contentType, lines, note, content, null);
    }

    /**
     * A file that is the same each time.
     *
     * @param size bytes
     * @param tag what differs whenever the content does; letters and digits
     */
    public record Stored(long size, String tag) {}

    /** What is in a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it, once, and leaves the stream open. Called outside any transaction; what it still has to ask of
         * the database it asks in short statements between which it writes, so that a slow reader holds no connection.
         *
         * @throws IOException when the connection fails, or there is no more of the file than was written
         */
        void writeTo(OutputStream stream) throws IOException;
    }
}

package org.gangju.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.upload.ReceivedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in the files, in rows of one part each, so that no more than a part of a file is ever in memory. */
@Repository
class AttachmentContents {

    /** Bytes of a part: well below what any server takes in one packet. */
    static final int PART = 256 * 1024;

    private final JdbcClient sql;

    AttachmentContents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Stores a file. Joins the transaction around it. */
    void write(long attachment, ReceivedFile.Content content) {
        try (InputStream stream = content.open()) {
            int ordinal = 0;
            for (byte[] part = stream.readNBytes(PART); part.length > 0; part = stream.readNBytes(PART)) {
                sql.sql("INSERT INTO attachment_chunk (attachment_id, ordinal, content) VALUES (?, ?, ?)")
                        .params(attachment, ordinal++, part)
                        .update();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Sends a file, a statement of its own for each part.
     *
     * @param size bytes of it
     * @throws IOException when the receiver is gone, or the file has been removed meanwhile
     */
    void send(long attachment, long size, OutputStream stream) throws IOException {
        for (int ordinal = 0; (long) ordinal * PART < size; ordinal++) {
            stream.write(part(attachment, ordinal));
        }
    }

    private byte[] part(long attachment, int ordinal) throws IOException {
        return sql.sql("SELECT content FROM attachment_chunk WHERE attachment_id = ? AND ordinal = ?")
                .params(attachment, ordinal)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> new IOException("Attachment " + attachment + " has been removed"));
    }

    /** Deletes what is in these files. Joins the transaction around it. */
    void delete(List<Long> attachments) {
        Condition wanted = Condition.in("attachment_id", attachments);
        sql.sql("DELETE FROM attachment_chunk WHERE " + wanted.sql())
                .params(wanted.parameters())
                .update();
    }
}

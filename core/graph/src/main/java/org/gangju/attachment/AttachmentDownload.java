package org.gangju.attachment;

import java.util.Map;
import java.util.Set;
import org.gangju.spi.attachment.AttachmentView;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.download.Download;
import org.gangju.spi.download.DownloadFile;
import org.gangju.spi.download.DownloadFile.Stored;
import org.gangju.spi.download.DownloadNote;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.privacy.DataCategory;
import org.springframework.stereotype.Component;

/** Gives attachments to those who see them; to all others they are missing. */
@Component
class AttachmentDownload implements Download {

    /** Bytes that cost as much as an object of a list. */
    private static final int PART = 64 * 1024;

    private final AttachmentReader reader;
    private final AttachmentContents contents;

    AttachmentDownload(AttachmentReader reader, AttachmentContents contents) {
        this.reader = reader;
        this.contents = contents;
    }

    @Override
    public String path() {
        return "/attachments/{id}";
    }

    @Override
    public Set<String> parameters() {
        return Set.of();
    }

    @Override
    public String permission() {
        return AttachmentPermissions.READ.name();
    }

    @Override
    public DownloadFile prepare(Map<String, String> parameters, Caller caller) {
        requireContract(caller);
        AttachmentView file = NodeId.keyOf(AttachmentView.TYPE_NAME, parameters.getOrDefault("id", ""))
                .map(key -> reader.load(Set.of(key), caller).get(key))
                .orElseThrow(() -> new CodedException(ErrorCode.NOT_FOUND, "attachmentMissing"));
        Map<String, String> facts = Map.of("mediaType", file.mediaType(), "size", String.valueOf(file.size()));
        return new DownloadFile(
                file.name(),
                file.mediaType(),
                Math.toIntExact(1 + file.size() / PART),
                new DownloadNote("downloadAttachment", file.id(), facts),
                stream -> contents.send(file.key(), file.size(), stream),
                new Stored(file.size(), file.sha256()));
    }

    /** A file tells no less than its name, which the schema says to be about people. */
    private static void requireContract(Caller caller) {
        if (!caller.authority().reads(DataCategory.ACTIVITY)) {
            throw new CodedException(ErrorCode.FORBIDDEN, "categoryNotInContract", DataCategory.ACTIVITY);
        }
    }
}

package org.gangju.attachment;

import org.gangju.spi.command.MutationInput;
import org.gangju.spi.upload.ReceivedFile;
import org.jspecify.annotations.Nullable;

/**
 * What an upload says, the content by its digest: the same name for a request with another file is a conflict.
 *
 * @param subject the global id of what the file hangs on
 */
record UploadAttachmentInput(
        String subject,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable String clientMutationId) implements MutationInput {

    static UploadAttachmentInput of(String subject, ReceivedFile file, @Nullable String clientMutationId) {
        return new UploadAttachmentInput(
                subject, file.name(), file.type().mediaType(), file.size(), file.sha256(), clientMutationId);
    }
}

package org.gangju.attachment;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which attachments a list shows: those that fulfil every given field. */
record AttachmentFilter(
        @Nullable String within,
        @Nullable List<String> kinds,
        @Nullable String subjectId,
        @Nullable List<AttachmentFilter> and,
        @Nullable List<AttachmentFilter> or,
        @Nullable AttachmentFilter not)
        implements Filter<AttachmentFilter> {

    /** What it names: organizations that things lie within, and objects that they hang on. */
    @Override
    public Stream<String> places() {
        return Stream.concat(Stream.ofNullable(within), Stream.ofNullable(subjectId));
    }
}

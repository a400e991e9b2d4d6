package org.gangju.attachment;

import java.time.Duration;
import java.util.Set;
import org.gangju.spi.upload.FileType;
import org.gangju.spi.upload.UploadLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is attached.
 *
 * @param maxSize what a file has at most, 100 MB at most
 * @param maxTime how long a client may take to send one, an hour at most
 * @param atOnce how many one process takes at the same time, 1,000 at most
 * @param perObject how many an object carries at most, 200 at most
 * @param types the types of files that are taken
 */
@ConfigurationProperties("gangju.attachment")
record AttachmentSettings(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("5m") Duration maxTime,
        @DefaultValue("20") int atOnce,
        @DefaultValue("20") int perObject,

        @DefaultValue({"pdf", "ofd", "docx", "xlsx", "pptx", "jpeg", "png", "txt", "csv"})
        Set<FileType> types) {

    private static final int MOST_MEGABYTES = 100;
    private static final int MOST_AT_ONCE = 1_000;
    private static final int MOST_PER_OBJECT = 200;

    AttachmentSettings {
        require(
                "max-size",
                "1B..100MB",
                maxSize.toBytes() - 1,
                DataSize.ofMegabytes(MOST_MEGABYTES).toBytes() - 1);
        require(
                "max-time",
                "1ms..1h",
                maxTime.toMillis() - 1,
                Duration.ofHours(1).toMillis() - 1);
        require("at-once", "1..1000", atOnce - 1L, MOST_AT_ONCE - 1L);
        require("per-object", "1..200", perObject - 1L, MOST_PER_OBJECT - 1L);
        require("types", ">= 1", types.size() - 1L, FileType.values().length);
        types = Set.copyOf(types);
    }

    /** A setting that is so much above its least value, and that may be at most. */
    private static void require(String name, String range, long above, long most) {
        if (above < 0 || above > most) {
            throw new IllegalArgumentException("gangju.attachment." + name + " 超出范围 / is out of range: " + range);
        }
    }

    UploadLimits limits() {
        return new UploadLimits(maxSize.toBytes(), maxTime, atOnce, types);
    }
}

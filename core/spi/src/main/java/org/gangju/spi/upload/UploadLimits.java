package org.gangju.spi.upload;

import java.time.Duration;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * What the kernel holds files to before a feature sees them.
 *
 * @param largest bytes that one has at most
 * @param time how long a client may take to send one
 * @param atOnce how many the process takes at the same time, each of which needs its size of disk until it is stored
 * @param types the types that are taken
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record UploadLimits(long largest, Duration time, int atOnce, Set<FileType> types) {

    public UploadLimits {
        types = Set.copyOf(types);
    }
}

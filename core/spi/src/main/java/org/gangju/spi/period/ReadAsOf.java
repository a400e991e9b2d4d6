package org.gangju.spi.period;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** A read view that may be of a past day. Fields that take a {@link Moment} inherit the day of the object they hang on. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ReadAsOf {

    /** The day that it is read as of; null for the present. */
    @Nullable
    LocalDate asOf();
}

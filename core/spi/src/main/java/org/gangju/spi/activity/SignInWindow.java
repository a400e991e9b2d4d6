package org.gangju.spi.activity;

import java.time.Instant;
import org.apiguardian.api.API;

/**
 * When people sign in to an activity.
 *
 * @param opens the first moment
 * @param closes the last moment
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SignInWindow(Instant opens, Instant closes) {}

package org.gangju.platform.privacy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys are.
 *
 * @param keyset the file of the keys that encrypt columns; without one, {@code keyset.json} in the data directory, made
 *     when it is missing
 */
@ConfigurationProperties("gangju.privacy")
record PrivacySettings(@Nullable Path keyset) {}

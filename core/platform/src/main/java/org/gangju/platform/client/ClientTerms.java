package org.gangju.platform.client;

import java.time.LocalDate;
import java.util.Set;
import org.gangju.spi.privacy.DataCategory;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed on with whoever runs a client.
 *
 * @param name what people call it
 * @param permissions what it may do
 * @param categories what it may read about people
 * @param expiresOn the last day on which it works; null without one
 */
record ClientTerms(
        String name,
        Set<String> permissions,
        Set<DataCategory> categories,
        @Nullable LocalDate expiresOn) {}

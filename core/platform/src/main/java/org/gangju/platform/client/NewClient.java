package org.gangju.platform.client;

import java.time.LocalDate;
import java.util.Set;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;

/**
 * A client to be made.
 *
 * @param name what people call it
 * @param organization the organization that bounds it
 * @param permissions what it may do
 * @param expiresOn the last day on which it works; null without one
 */
record NewClient(
        String name,
        OrganizationView organization,
        Set<String> permissions,
        @Nullable LocalDate expiresOn) {}

package org.gangju.platform.client;

import java.util.Set;

/**
 * A client to be made.
 *
 * @param name what people call it
 * @param organizationId the organization that bounds it
 * @param permissions what it may do
 */
record NewClient(String name, long organizationId, Set<String> permissions) {}

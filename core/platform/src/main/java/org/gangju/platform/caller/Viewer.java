package org.gangju.platform.caller;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller learns about itself.
 *
 * @param actingOrganization the id of the organization that it acts for; null only while there is none at all
 * @param permissions sorted
 * @param enabledModules the ids of the modules that it can use, sorted
 */
record Viewer(@Nullable Long actingOrganization, List<String> permissions, List<String> enabledModules) {}

package org.gangju.platform.toggle;

import java.util.Set;

/**
 * An organization has other modules from now on.
 *
 * @param epoch the number of the decision that it follows from
 * @param before the ids of the modules that it had
 * @param after the ids of the modules that it has
 */
record ModulesChanged(long epoch, Set<String> before, Set<String> after) {}

package org.gangju.platform.toggle;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a module at one place of the tree, before requirements are looked at.
 *
 * @param enabled whether it is switched on
 * @param decision the decision that says so; null for the default
 */
record Verdict(boolean enabled, @Nullable Decision decision) {}

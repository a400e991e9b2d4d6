package org.gangju.demo;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that an indicator counts.
 *
 * @param path the place of the organization that it belongs to
 * @param fulfilled whether it is what the indicator asks for
 * @param group which of the groups that the indicator distinguishes
 */
record Counted(String path, boolean fulfilled, @Nullable String group) {}

package org.gangju.platform.module;

import org.gangju.spi.module.GangjuModule;
import org.jspecify.annotations.Nullable;

/**
 * A module that a failure leads to.
 *
 * @param file the source file of the class that the failure leads to; null when it is unknown
 * @param line the line in it, counted from 1; 0 when it is unknown
 */
record Suspect(GangjuModule module, @Nullable String file, int line) {}

package org.gangju.platform.composition;

import org.jspecify.annotations.Nullable;

/**
 * Where in a module's SDL something stands.
 *
 * @param file the file's name; null for what stands in none
 * @param line counted from 1; 0 when there is none
 */
record Place(@Nullable String file, int line) {

    static final Place NOWHERE = new Place(null, 0);
}

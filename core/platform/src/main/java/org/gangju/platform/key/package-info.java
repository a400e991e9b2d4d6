/** The keys of new rows, reserved from the database in blocks, and the rows that have theirs before they are stored. */
@NullMarked
package org.gangju.platform.key;

import org.jspecify.annotations.NullMarked;

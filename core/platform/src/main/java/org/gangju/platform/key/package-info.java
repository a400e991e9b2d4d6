/** The keys of new rows, reserved from the database in blocks. */
@NullMarked
package org.gangju.platform.key;

import org.jspecify.annotations.NullMarked;

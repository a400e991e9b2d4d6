/** What must not be forgotten. */
@NullMarked
package org.gangju.spi.reminder;

import org.jspecify.annotations.NullMarked;

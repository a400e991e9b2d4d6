/** Coded failures that are not a rule's problem. */
@NullMarked
package org.gangju.spi.error;

import org.jspecify.annotations.NullMarked;

/** What party organizations of certain kinds may not do, and by which rule. */
@NullMarked
package org.gangju.spi.procedure;

import org.jspecify.annotations.NullMarked;

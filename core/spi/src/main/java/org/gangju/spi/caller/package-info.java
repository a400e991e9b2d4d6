/** Who asks, for which organization, and how much of the two trees that caller may see. */
@NullMarked
package org.gangju.spi.caller;

import org.jspecify.annotations.NullMarked;

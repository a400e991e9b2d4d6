/** Four-party councils 四方协同议事会, whose state follows from their seats, and K18. */
@NullMarked
package org.gangju.redproperty.council;

import org.jspecify.annotations.NullMarked;

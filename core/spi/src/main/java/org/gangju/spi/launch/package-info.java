/** What happens when an installation starts for the first time. */
@NullMarked
package org.gangju.spi.launch;

import org.jspecify.annotations.NullMarked;

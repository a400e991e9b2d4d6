/** What a caller may be allowed to do; every root field and mutation names one. */
@NullMarked
package org.gangju.spi.permission;

import org.jspecify.annotations.NullMarked;

/** Who is let in, and for whom. */
@NullMarked
package org.gangju.platform.caller;

import org.jspecify.annotations.NullMarked;

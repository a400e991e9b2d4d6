/** From the command line to a running server or a finished command. */
@NullMarked
package org.gangju.platform.launch;

import org.jspecify.annotations.NullMarked;

/** From the command line to a running server or a finished command. */
@NamedInterface("launch")
@NullMarked
package org.gangju.platform.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

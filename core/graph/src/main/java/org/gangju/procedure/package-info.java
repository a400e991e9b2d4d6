/** Refuses procedures to organizations that may not carry them out, and says by which rule. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

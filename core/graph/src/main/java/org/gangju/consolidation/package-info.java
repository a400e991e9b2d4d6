/** The grids of single departments, and how they become part of the one net: 多网合一. */
@ApplicationModule(allowedDependencies = {"spi", "history", "organization", "grid"})
@NullMarked
package org.gangju.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

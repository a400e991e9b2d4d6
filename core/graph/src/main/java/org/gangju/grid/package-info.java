/** Grids: the schemes of their levels, their tree, how it changes and how it is read. */
@ApplicationModule(allowedDependencies = {"spi", "history", "organization"})
@NullMarked
package org.gangju.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Links between organizations and grids: which branch leads in which grid, and who covers or serves it. */
@ApplicationModule(allowedDependencies = {"spi", "grid"})
@NullMarked
package org.gangju.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

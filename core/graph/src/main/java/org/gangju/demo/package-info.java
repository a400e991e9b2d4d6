/** Fills an imported city with synthetic estates, cells, buildings, branches and people: the same for the same seed. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "member", "grid", "division"})
@NullMarked
package org.gangju.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who is assigned to which grid, and where somebody is missing. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "grid"})
@NullMarked
package org.gangju.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

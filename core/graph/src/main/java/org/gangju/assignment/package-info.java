/** Who holds which duty, for all features and modules alike. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

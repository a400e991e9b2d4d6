/** The states that rows were in, by day, and the ends of rows that hold for a time. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

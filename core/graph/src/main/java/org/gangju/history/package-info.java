/** The states that rows were in, by day. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

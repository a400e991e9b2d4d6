/** The kernel: schema composition, execution, HTTP, callers, databases and commands. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

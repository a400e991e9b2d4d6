/** Organizations: their tree, how it changes and how it is read. */
@ApplicationModule(allowedDependencies = {"spi", "history"})
@NullMarked
package org.gangju.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

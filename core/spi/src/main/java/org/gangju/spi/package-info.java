/** All that a module may compile against. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.gangju.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The smallest module that is whole: notices that an organization posts. Copy this folder to begin your own. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The objects of any type that rows of one feature are about. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Training 培训: programs, classes with sessions and sign-in, enrollment, rotation plans, hours and K27. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

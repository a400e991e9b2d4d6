/** Two-new organizations 两新组织: register, coverage by the Party, 1+N areas, instructors, councils and star ratings. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.twonew;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

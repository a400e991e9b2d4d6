/** Functional branches 四缘功能型党支部: proposal, joining by oneself, leader, dormancy, suggestions and K21. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.fourties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

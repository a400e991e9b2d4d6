/** The root field that answers indicators, whoever defines them. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "subject"})
@NullMarked
package org.gangju.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

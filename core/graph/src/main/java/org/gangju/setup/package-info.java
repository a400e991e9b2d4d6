/** Whether organizations are set up as the rules ask: what is found, what is waived, what could be upgraded. */
@ApplicationModule(allowedDependencies = {"spi", "history", "organization", "term"})
@NullMarked
package org.gangju.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Proposals and their approval by the superior, whichever feature proposes. */
@ApplicationModule(allowedDependencies = {"spi", "organization"})
@NullMarked
package org.gangju.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Requests to correct what is held of members, and the appeals against what was decided on them. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "member"})
@NullMarked
package org.gangju.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

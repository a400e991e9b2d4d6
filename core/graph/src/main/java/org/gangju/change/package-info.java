/** Changes of organizations that their superiors decide on: established, upgraded, merged, dissolved. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "member"})
@NullMarked
package org.gangju.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The offices of organizations and who holds them. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "member", "assignment"})
@NullMarked
package org.gangju.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

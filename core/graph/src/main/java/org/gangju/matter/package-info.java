/** Matters that somebody sees to by a day, whichever feature has raised them. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "subject"})
@NullMarked
package org.gangju.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

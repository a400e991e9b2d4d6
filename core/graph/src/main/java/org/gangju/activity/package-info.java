/** Activities that people sign in to, whichever feature holds them. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "member", "subject"})
@NullMarked
package org.gangju.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

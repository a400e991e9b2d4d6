/** What is held about a member: told to whom it is about, and erased for good. */
@ApplicationModule(allowedDependencies = {"spi", "member"})
@NullMarked
package org.gangju.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

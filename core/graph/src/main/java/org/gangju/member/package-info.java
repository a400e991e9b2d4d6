/** Members and the one primary membership that each of them has. */
@ApplicationModule(allowedDependencies = {"spi", "history", "organization"})
@NullMarked
package org.gangju.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

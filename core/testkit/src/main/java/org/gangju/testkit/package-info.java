/** What tests use: real databases, a counter of SQL statements, a caller of the running API, and many of them at once. */
@ApplicationModule(
        allowedDependencies = {"spi", "platform", "platform::module", "platform::composition", "platform::toggle"})
@NullMarked
package org.gangju.testkit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

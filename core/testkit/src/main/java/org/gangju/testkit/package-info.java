/** What tests use: real databases, a counter of SQL statements and a client of the running API. */
@ApplicationModule(
        allowedDependencies = {"spi", "platform", "platform::module", "platform::composition", "platform::toggle"})
@NullMarked
package org.gangju.testkit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

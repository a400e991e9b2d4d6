/** Terms of office 届: how long they last, and how they are renewed or extended. */
@ApplicationModule(allowedDependencies = {"spi", "organization"})
@NullMarked
package org.gangju.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

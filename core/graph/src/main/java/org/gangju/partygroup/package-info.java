/** Party groups: the parts of a branch, who leads them and who belongs to them. */
@ApplicationModule(allowedDependencies = {"spi", "grid"})
@NullMarked
package org.gangju.partygroup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

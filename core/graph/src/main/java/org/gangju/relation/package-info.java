/** Relations between organizations beside the tree, from one day to another; never a source of authority. */
@ApplicationModule(allowedDependencies = {"spi", "organization"})
@NullMarked
package org.gangju.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

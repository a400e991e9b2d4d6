/** Files that hang on the objects of features, stored in the database with them. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "subject"})
@NullMarked
package org.gangju.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

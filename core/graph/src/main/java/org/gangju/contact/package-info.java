/** How members are reached: phone numbers and addresses, sealed in the database. */
@ApplicationModule(allowedDependencies = {"spi"})
@NullMarked
package org.gangju.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

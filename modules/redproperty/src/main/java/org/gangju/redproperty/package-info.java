/** Red property 红色物业: property companies, owners' committees, four-party councils, cross-appointments and K18 to K20. */
@ApplicationModule(allowedDependencies = "spi")
@NullMarked
package org.gangju.redproperty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

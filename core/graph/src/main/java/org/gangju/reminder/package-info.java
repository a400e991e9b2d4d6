/** Reminders: what an organization has to see to by a day, whichever feature has set it. */
@ApplicationModule(allowedDependencies = {"spi", "organization", "subject"})
@NullMarked
package org.gangju.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

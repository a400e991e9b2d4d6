/** The scenarios of the modules, told again in cities where other modules are on beside them or off. */
@NullMarked
package org.gangju.scenarios;

import org.jspecify.annotations.NullMarked;

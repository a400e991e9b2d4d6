/** Finding modules, leaving broken ones out, and starting the application with the others. */
@NullMarked
package org.gangju.platform.module;

import org.jspecify.annotations.NullMarked;

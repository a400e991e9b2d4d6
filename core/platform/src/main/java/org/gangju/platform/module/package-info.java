/** Finding modules, leaving broken ones out, and starting the application with the others. */
@NamedInterface("module")
@NullMarked
package org.gangju.platform.module;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Checking the modules that were found, leaving broken ones out, and composing the SDL of any set of the others. */
@NamedInterface("composition")
@NullMarked
package org.gangju.platform.composition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Checking the modules that were found, leaving broken ones out, and composing the SDL of any set of the others. */
@NullMarked
package org.gangju.platform.composition;

import org.jspecify.annotations.NullMarked;

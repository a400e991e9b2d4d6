/** Modules that only the tests of the application have. */
@NullMarked
package org.gangju.sample;

import org.jspecify.annotations.NullMarked;

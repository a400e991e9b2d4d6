/** The running API as a client meets it, and who asks and writes through it. */
@NullMarked
package org.gangju.testkit.api;

import org.jspecify.annotations.NullMarked;

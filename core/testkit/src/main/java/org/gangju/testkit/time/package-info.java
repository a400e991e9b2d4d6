/** Days that pass when a test says so. */
@NullMarked
package org.gangju.testkit.time;

import org.jspecify.annotations.NullMarked;

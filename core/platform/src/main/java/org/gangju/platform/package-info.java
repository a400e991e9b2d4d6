/** The kernel: schema composition, execution, HTTP, callers, databases and commands. */
@NullMarked
package org.gangju.platform;

import org.jspecify.annotations.NullMarked;

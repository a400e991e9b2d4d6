/** A kernel that knows the assembly. */
@NullMarked
package org.gangju.architecture.fault.platform;

import org.jspecify.annotations.NullMarked;

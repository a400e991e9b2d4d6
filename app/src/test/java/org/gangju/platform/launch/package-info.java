/** Commands and the first start. */
@NullMarked
package org.gangju.platform.launch;

import org.jspecify.annotations.NullMarked;

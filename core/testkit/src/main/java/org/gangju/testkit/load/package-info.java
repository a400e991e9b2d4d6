/** Many who ask at the same time. */
@NullMarked
package org.gangju.testkit.load;

import org.jspecify.annotations.NullMarked;

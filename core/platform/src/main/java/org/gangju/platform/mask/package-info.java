/** Who reads what is about people: categories, masks, and how a mask is lifted. */
@NullMarked
package org.gangju.platform.mask;

import org.jspecify.annotations.NullMarked;

/** Phone numbers: how clients write them, and how they are kept. */
@NullMarked
package org.gangju.platform.phone;

import org.jspecify.annotations.NullMarked;

/** Files that hang on the objects of features, stored once for all of them. */
@NullMarked
package org.gangju.spi.attachment;

import org.jspecify.annotations.NullMarked;

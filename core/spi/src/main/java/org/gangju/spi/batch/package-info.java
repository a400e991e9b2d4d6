/** Loading for all parents of a request at once. */
@NullMarked
package org.gangju.spi.batch;

import org.jspecify.annotations.NullMarked;

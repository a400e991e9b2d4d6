/** Relations between organizations beside the tree: what modules read and what they may ask for. */
@NullMarked
package org.gangju.spi.relation;

import org.jspecify.annotations.NullMarked;

/** Where a node hangs in a tree, as a value that sorts and compares like the tree itself. */
@NullMarked
package org.gangju.spi.tree;

import org.jspecify.annotations.NullMarked;

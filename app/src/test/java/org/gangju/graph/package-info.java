/** The core graph as clients of the running application meet it, on each database. */
@NullMarked
package org.gangju.graph;

import org.jspecify.annotations.NullMarked;

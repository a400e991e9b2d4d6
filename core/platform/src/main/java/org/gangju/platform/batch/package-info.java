/** Loading for all parents of a request at once. */
@NullMarked
package org.gangju.platform.batch;

import org.jspecify.annotations.NullMarked;

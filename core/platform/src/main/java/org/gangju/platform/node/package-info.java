/** Objects by their global id. */
@NullMarked
package org.gangju.platform.node;

import org.jspecify.annotations.NullMarked;

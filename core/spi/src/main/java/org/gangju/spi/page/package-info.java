/** Connections: what a page is asked by and what it answers, and the keyset queries behind it. */
@NullMarked
package org.gangju.spi.page;

import org.jspecify.annotations.NullMarked;

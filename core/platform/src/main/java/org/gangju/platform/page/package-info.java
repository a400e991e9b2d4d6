/** Connections from the database: keyset queries and signed cursors. */
@NullMarked
package org.gangju.platform.page;

import org.jspecify.annotations.NullMarked;

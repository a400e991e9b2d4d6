/** Transactions that are tried again when another one was in their way. */
@NullMarked
package org.gangju.platform.transaction;

import org.jspecify.annotations.NullMarked;

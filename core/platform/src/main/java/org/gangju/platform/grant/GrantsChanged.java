package org.gangju.platform.grant;

import org.jspecify.annotations.Nullable;

/**
 * Published in the transaction that changes who may do what.
 *
 * @param holder who is concerned; null when it may be anybody
 */
record GrantsChanged(@Nullable Holder holder) {}

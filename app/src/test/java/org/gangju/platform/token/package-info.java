/** Tokens and sign-in over HTTP. */
@NullMarked
package org.gangju.platform.token;

import org.jspecify.annotations.NullMarked;

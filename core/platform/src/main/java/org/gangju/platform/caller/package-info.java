/** Who sends a request: from a bearer token and a header to the caller that resolvers are handed. */
@NullMarked
package org.gangju.platform.caller;

import org.jspecify.annotations.NullMarked;

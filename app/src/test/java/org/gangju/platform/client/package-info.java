/** Machine clients over HTTP. */
@NullMarked
package org.gangju.platform.client;

import org.jspecify.annotations.NullMarked;

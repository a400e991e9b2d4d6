/** What callers may ask for: at once, in a minute and in one request, each tier with limits of its own. */
@NullMarked
package org.gangju.platform.limit;

import org.jspecify.annotations.NullMarked;

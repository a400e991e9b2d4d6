/** Machine clients: what they may do, for which organization, and how one is created. */
@NullMarked
package org.gangju.platform.client;

import org.jspecify.annotations.NullMarked;

/** What one organization proposes and another one decides. */
@NullMarked
package org.gangju.spi.proposal;

import org.jspecify.annotations.NullMarked;

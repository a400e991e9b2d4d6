/** How two-new organizations come to a party organization 党组织组建, from the proposal to its end. */
@NullMarked
package org.gangju.twonew.coverage;

import org.jspecify.annotations.NullMarked;

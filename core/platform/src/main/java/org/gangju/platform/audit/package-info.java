/** The audit trail: what was done, by whom and when, in a chain that shows every change made to it afterwards. */
@NullMarked
package org.gangju.platform.audit;

import org.jspecify.annotations.NullMarked;

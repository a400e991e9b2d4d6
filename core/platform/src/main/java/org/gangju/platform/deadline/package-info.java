/** How long a request may keep the database busy: when its time is over, its statements are cancelled. */
@NullMarked
package org.gangju.platform.deadline;

import org.jspecify.annotations.NullMarked;

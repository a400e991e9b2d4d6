/** Councils 联席会议 of departments for two-new organizations, their meetings and what they resolve. */
@NullMarked
package org.gangju.twonew.council;

import org.jspecify.annotations.NullMarked;

/** What the pages under docs show of the code, kept equal to it. */
@NullMarked
package org.gangju.guide;

import org.jspecify.annotations.NullMarked;

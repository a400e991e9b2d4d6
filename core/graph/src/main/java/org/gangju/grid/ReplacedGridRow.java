package org.gangju.grid;

import java.time.LocalDate;

/**
 * A grid that a bulk load retires.
 *
 * @param id the grid
 * @param day the first day on which it is in force no more
 */
public record ReplacedGridRow(long id, LocalDate day) {}

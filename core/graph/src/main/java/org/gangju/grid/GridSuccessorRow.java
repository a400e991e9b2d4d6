package org.gangju.grid;

import java.time.LocalDate;

/**
 * That a grid took the place of another one, as a bulk load adds it.
 *
 * @param id the grid that was replaced
 * @param successorId the one in its place
 * @param day when
 * @param split whether it was split; otherwise merged
 */
public record GridSuccessorRow(long id, long successorId, LocalDate day, boolean split) {}

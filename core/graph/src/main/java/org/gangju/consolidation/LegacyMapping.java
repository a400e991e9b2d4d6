package org.gangju.consolidation;

/**
 * A department's grid that becomes part of a grid.
 *
 * @param legacyGridId the global id of the department's grid
 * @param gridId the global id of the grid
 */
record LegacyMapping(String legacyGridId, String gridId) {}

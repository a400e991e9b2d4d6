package org.gangju.consolidation;

/**
 * A department's grid to be registered.
 *
 * @param code its code in the department, 1 to 64 characters
 * @param name its name there, 1 to 200 characters
 */
record NewLegacyGrid(String code, String name) {}

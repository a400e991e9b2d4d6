package org.gangju.grid;

/**
 * What another system calls a grid.
 *
 * @param system the other system
 * @param code the code there
 */
record ExternalCode(String system, String code) {}

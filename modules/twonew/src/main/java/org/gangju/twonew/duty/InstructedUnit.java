package org.gangju.twonew.duty;

/**
 * What whoever holds a duty is told of the two-new organization.
 *
 * @param name its name
 * @param uscc its credit code
 */
record InstructedUnit(String name, String uscc) {}

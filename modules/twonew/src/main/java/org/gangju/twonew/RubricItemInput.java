package org.gangju.twonew;

/** An item of a rubric as an input has it. */
record RubricItemInput(String title, int points) {}

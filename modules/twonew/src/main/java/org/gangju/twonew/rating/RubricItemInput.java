package org.gangju.twonew.rating;

/** An item of a rubric as an input has it. */
public record RubricItemInput(String title, int points) {}

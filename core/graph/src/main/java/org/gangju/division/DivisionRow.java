package org.gangju.division;

/** A row that passed every check: the code without spaces around it, the name exactly as it stands in the file. */
record DivisionRow(String code, String name) {}

package org.gangju.training;

import java.time.LocalDate;

/**
 * The audience of a program as it is on a day.
 *
 * @param program the program
 * @param day the day
 */
record ProgramDay(ProgramView program, LocalDate day) {}

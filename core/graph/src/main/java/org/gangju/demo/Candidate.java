package org.gangju.demo;

import java.time.LocalDate;

/**
 * A full member who may hold an office.
 *
 * @param key the member's id
 * @param eligibleOn the first day on which an office could be held
 */
record Candidate(long key, LocalDate eligibleOn) {}

package org.gangju.twonew.duty;

import org.gangju.spi.command.Rule;

/** The rules of visits of instructors. */
enum VisitRule implements Rule {
    /** A visit is recorded on its day or later, while the duty lasted. */
    VISIT_DAY
}

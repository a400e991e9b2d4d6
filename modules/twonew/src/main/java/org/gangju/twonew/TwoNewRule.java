package org.gangju.twonew;

import org.gangju.spi.command.Rule;

/** The rule that all of the module keeps; the others stand beside what they are about. */
enum TwoNewRule implements Rule {
    /** A retired organization registers and covers nothing. */
    NEW_ORGANIZATION_SUPERIOR_RETIRED
}

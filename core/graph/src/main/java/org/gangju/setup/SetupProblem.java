package org.gangju.setup;

import org.gangju.spi.command.Rule;

/** The rules of waivers. */
enum SetupProblem implements Rule {
    /** A violation is mended, not waived. */
    SETUP_RULE_NOT_WAIVABLE,
    /** A waiver of the rule holds on one of the days already. */
    SETUP_WAIVER_OVERLAPS,
    /** Only an organization above waives. */
    SETUP_WAIVER_BY_SUPERIOR,
    /** What is looked for has been switched off in this installation. */
    SETUP_RULE_OFF
}

package org.gangju.redproperty.issue;

import org.gangju.spi.command.Rule;

/** The rules of issues; those of what becomes of one are the core's. */
enum CouncilIssueRule implements Rule {
    /** A council that was never complete, or is no more, opens no issues. */
    COUNCIL_TAKES_NO_ISSUES
}

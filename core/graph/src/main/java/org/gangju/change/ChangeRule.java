package org.gangju.change;

import org.gangju.spi.command.Rule;

/** The rules of changes of organizations. */
enum ChangeRule implements Rule {
    /** A retired organization takes part in nothing new. */
    CHANGE_ORGANIZATION_RETIRED,
    /** What ends goes on elsewhere. */
    CHANGE_INTO_ITSELF,
    /** A superior decides about its own organizations only. */
    CHANGE_TARGET_ELSEWHERE,
    /** A branch is not merged into a department. */
    CHANGE_TYPES_INCOMPATIBLE
}

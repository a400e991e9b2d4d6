package org.gangju.office;

import org.gangju.spi.command.Rule;

/** The rules of offices. */
enum OfficeRule implements Rule {
    /** A retired organization has no offices. */
    OFFICE_ORGANIZATION_RETIRED,
    /** Organizations of this type have no such office. */
    OFFICE_NOT_OF_THIS_TYPE,
    /** Only members of the party hold this office. */
    OFFICE_NEEDS_MEMBER,
    /** It is too early to enter an appointment that begins so late. */
    OFFICE_BEGINS_TOO_LATE
}

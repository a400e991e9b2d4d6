package org.gangju.procedure;

import org.gangju.spi.command.Rule;

/** The rule of procedures. */
enum ProcedureRule implements Rule {
    /** Organizations of some types carry out no development, sanctions, dues or election of delegates (invariant 6). */
    PROCEDURE_FORBIDDEN
}

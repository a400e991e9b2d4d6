package org.gangju.platform.retention;

import org.gangju.spi.command.Rule;

/** What the input about retention may break. */
enum RetentionProblem implements Rule {
    /** Only a caller over the whole tree applies what holds everywhere. */
    RETENTION_NOT_WHOLE
}

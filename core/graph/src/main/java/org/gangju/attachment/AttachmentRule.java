package org.gangju.attachment;

import org.gangju.spi.command.Rule;

/** The rules of attachments. */
enum AttachmentRule implements Rule {
    /** Objects of this type carry none. */
    ATTACHMENT_SUBJECT_UNSUITABLE,
    /** What is settled takes no more. */
    ATTACHMENT_SUBJECT_CLOSED,
    /** An object has a limited number. */
    ATTACHMENT_TOO_MANY,
    /** A file's name is no way to it. */
    ATTACHMENT_NAME_PATH
}

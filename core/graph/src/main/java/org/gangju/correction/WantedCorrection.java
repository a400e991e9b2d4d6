package org.gangju.correction;

import org.gangju.member.CorrectableField;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param memberKey whose record it is about
 * @param field what is to be corrected
 * @param value what it is to read, as it will be written
 * @param formerValue what it reads now
 * @param explanation why
 */
record WantedCorrection(
        long memberKey,
        CorrectableField field,
        @Nullable String value,
        @Nullable String formerValue,
        String explanation) {}

package org.gangju.training;

import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A participant as an input names one: a member's id, or a non-member's name. */
record ParticipantInput(@Nullable String memberId, @Nullable String displayName) {

    private static final int LONGEST_NAME = 100;

    void requireOneOfBoth(String field) {
        if ((memberId == null) == (displayName == null)) {
            throw new RuleViolation(TrainingRule.TRAINING_PARTICIPANT_AMBIGUOUS, field);
        }
    }

    static String name(String displayName, String field) {
        return InputText.name(displayName, field, LONGEST_NAME);
    }
}

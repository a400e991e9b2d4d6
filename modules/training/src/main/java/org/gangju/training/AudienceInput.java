package org.gangju.training;

import java.util.List;
import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.organization.OrganizationLevel;
import org.jspecify.annotations.Nullable;

/** The rule of an audience as an input states it; a part that is left out asks nothing. */
record AudienceInput(
        @Nullable List<String> organizationTypes,
        @Nullable List<OrganizationLevel> organizationLevels,
        @Nullable List<MemberStatus> memberStatuses,
        @Nullable List<String> offices) {

    /** As many as fit into a column. */
    private static final int MOST_NAMES = 20;

    /** The audience of an input that may be left out, which then means everybody. */
    static Audience audience(@Nullable AudienceInput input, String field) {
        if (input == null) {
            return Audience.EVERYBODY;
        }
        Audience audience = new Audience(
                set(input.organizationTypes),
                set(input.organizationLevels),
                set(input.memberStatuses),
                set(input.offices));
        if (audience.organizationTypes().size() > MOST_NAMES
                || audience.offices().size() > MOST_NAMES) {
            throw new RuleViolation(TrainingRule.TRAINING_AUDIENCE_TOO_LARGE, field, MOST_NAMES);
        }
        return audience;
    }

    private static <T> Set<T> set(@Nullable List<T> names) {
        return names == null ? Set.of() : Set.copyOf(names);
    }
}

package org.gangju.member;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.Availability;
import org.jspecify.annotations.Nullable;

/** The input of {@code declareSkills}. */
record DeclareSkillsInput(
        String memberId,
        List<String> skills,
        List<Availability> availability,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}

package org.gangju.member;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what members are beside their status, and what they say of themselves. */
@Service
@Transactional
class MemberAttributes {

    private static final int MOST_SKILLS = 20;
    private static final int LONGEST_SKILL = 50;

    private final Members members;
    private final HeldMembers held;

    MemberAttributes(Members members, HeldMembers held) {
        this.members = members;
        this.held = held;
    }

    MemberView describe(DescribeMemberInput input, Caller caller) {
        Member member = held.toChange(input.id(), "id", caller);
        ExpectedVersion.require(input.version(), member.version());
        member.describe(input.ageBand(), input.categories());
        return members.saveAndFlush(member).view();
    }

    MemberView declare(DeclareSkillsInput input, Caller caller) {
        Set<String> skills = skills(input.skills());
        Member member = held.toChange(input.memberId(), "memberId", caller);
        ExpectedVersion.require(input.version(), member.version());
        member.declare(skills, input.availability());
        return members.saveAndFlush(member).view();
    }

    private static Set<String> skills(List<String> declared) {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < declared.size(); index++) {
            names.add(InputText.name(declared.get(index), "skills." + index, LONGEST_SKILL));
        }
        Set<String> folded = new LinkedHashSet<>(names);
        if (folded.size() > MOST_SKILLS) {
            throw new RuleViolation(MemberRule.MEMBER_TOO_MANY_SKILLS, "skills", MOST_SKILLS, folded.size());
        }
        return folded;
    }
}

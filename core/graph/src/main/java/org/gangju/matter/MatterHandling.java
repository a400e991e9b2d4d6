package org.gangju.matter;

import java.time.LocalDate;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to matters, for the organization that handles them. */
@Service
@Transactional
class MatterHandling {

    private static final int LONGEST_RESOLUTION = 1000;

    private final HeldMatters held;
    private final MatterOrganizations organizations;
    private final MemberDirectory members;
    private final MatterHistory history;
    private final MatterDueDays days;

    MatterHandling(
            HeldMatters held,
            MatterOrganizations organizations,
            MemberDirectory members,
            MatterHistory history,
            MatterDueDays days) {
        this.held = held;
        this.organizations = organizations;
        this.members = members;
        this.history = history;
        this.days = days;
    }

    MatterView assign(AssignMatterInput input, Caller caller) {
        MatterSides sides = held.sides(input.id(), caller);
        Participant owner = members.participant(input.owner(), "owner", caller);
        StoredMatter matter = held.toHandle(sides, input.version(), caller);
        matter.assign(owner, input.dueOn() == null ? matter.dueOn() : required(input.dueOn()));
        MatterView changed = history.after(MatterStepKind.ASSIGNED, matter, null);
        days.remind(matter, sides.handler());
        return changed;
    }

    MatterView resolve(ResolveMatterInput input, Caller caller) {
        String resolution = InputText.name(input.resolution(), "resolution", LONGEST_RESOLUTION);
        StoredMatter matter = held.toHandle(held.sides(input.id(), caller), input.version(), caller);
        matter.resolve(resolution);
        return history.after(MatterStepKind.RESOLVED, matter, resolution);
    }

    MatterView escalate(EscalateMatterInput input, Caller caller) {
        String reason = InputText.name(input.reason(), "reason", MatterClosing.LONGEST_REASON);
        LocalDate due = required(input.dueOn());
        MatterSides sides = held.sides(input.id(), caller);
        Long superior = sides.handler().parentKey();
        if (superior == null) {
            throw new RuleViolation(MatterRule.MATTER_AT_TOP, "id");
        }
        OrganizationView above = organizations.hold(superior, "id", caller);
        StoredMatter matter = held.toHandle(sides, input.version(), caller);
        matter.escalate(above, due);
        MatterView changed = history.after(MatterStepKind.ESCALATED, matter, reason);
        days.settle(matter);
        days.remind(matter, above);
        return changed;
    }

    private LocalDate required(LocalDate due) {
        return MatterDueDays.required(due, history.today());
    }
}

package org.gangju.training;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Audience;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes rotation plans. */
@Service
@Transactional
class RotationPlanning {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_PROGRAMS = 50;

    private final RotationPlans plans;
    private final TrainingPrograms programs;
    private final TrainingReach reach;
    private final Keys keys;

    RotationPlanning(RotationPlans plans, TrainingPrograms programs, TrainingReach reach, Keys keys) {
        this.plans = plans;
        this.programs = programs;
        this.reach = reach;
        this.keys = keys;
    }

    RotationPlanView create(CreateRotationPlanInput input, Caller caller) {
        String title = InputText.name(input.title(), "title", LONGEST_TITLE);
        Audience audience = AudienceInput.audience(input.audience(), "audience");
        OrganizationView organization = reach.organizer(input.organizationId(), "organizationId", caller);
        RotationPlan plan = new RotationPlan(
                keys.next("rotation_plan"),
                title,
                organization,
                input.startsOn(),
                input.endsOn(),
                input.targetShare(),
                audience,
                programs(input.programIds(), caller));
        return plans.saveAndFlush(plan).view();
    }

    private Set<Long> programs(List<String> ids, Caller caller) {
        Map<String, Long> wanted = ids.stream()
                .distinct()
                .collect(toMap(
                        id -> id, id -> NodeId.keyOf(ProgramView.TYPE_NAME, id).orElse(0L)));
        if (wanted.isEmpty() || wanted.size() > MOST_PROGRAMS) {
            throw new RuleViolation(TrainingRule.TRAINING_PROGRAMS_COUNT, "programIds", MOST_PROGRAMS);
        }
        Map<Long, TrainingProgram> found = programs.findToAttachTo(wanted.values()).stream()
                .collect(toMap(TrainingProgram::id, program -> program));
        return wanted.entrySet().stream()
                .map(entry -> reach.require(
                        Optional.ofNullable(found.get(entry.getValue())), entry.getKey(), "programIds", caller))
                .map(TrainingProgram::id)
                .collect(Collectors.toSet());
    }
}

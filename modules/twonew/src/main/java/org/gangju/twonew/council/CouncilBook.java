package org.gangju.twonew.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.Matters;
import org.gangju.spi.matter.NewMatter;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.twonew.TwoNewReach;
import org.gangju.twonew.TwoNewSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms councils, one of an organization at a time, and keeps what they meet about and resolve. */
@Service
@Transactional
public class CouncilBook {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_AGENDA = 1000;
    private static final int MOST_MEETINGS = 1000;

    private final Councils councils;
    private final CouncilMeetings meetings;
    private final TwoNewReach reach;
    private final TwoNewSettings settings;
    private final MemberDirectory members;
    private final Matters matters;
    private final Keys keys;
    private final Clock clock;

    CouncilBook(
            Councils councils,
            CouncilMeetings meetings,
            TwoNewReach reach,
            TwoNewSettings settings,
            MemberDirectory members,
            Matters matters,
            Keys keys,
            Clock clock) {
        this.councils = councils;
        this.meetings = meetings;
        this.reach = reach;
        this.settings = settings;
        this.members = members;
        this.matters = matters;
        this.keys = keys;
        this.clock = clock;
    }

    public CouncilView form(FormNewOrganizationCouncilInput input, Caller caller) {
        String name = InputText.name(input.name(), "name", LONGEST_NAME);
        List<String> departments =
                input.departments() == null ? settings.councilDepartments() : departments(input.departments());
        OrganizationView organization = reach.locked(input.organizationId(), "organizationId", caller);
        if (councils.findPresentOf(organization.key()).isPresent()) {
            throw new RuleViolation(CouncilRule.COUNCIL_EXISTS, "organizationId", organization.shortName());
        }
        return councils.saveAndFlush(
                        new Council(keys.next("new_organization_council"), organization, name, departments, today()))
                .view();
    }

    /** What it has resolved is closed or cancelled before. */
    CouncilView dissolve(DissolveNewOrganizationCouncilInput input, Caller caller) {
        Council council = council(input.id(), "id", caller);
        ExpectedVersion.require(input.version(), council.version());
        if (!matters.unsettled(MeetingView.TYPE_NAME, meetings.findOfCouncil(council.id()))
                .isEmpty()) {
            throw new RuleViolation(CouncilRule.COUNCIL_HAS_RESOLUTIONS, "id");
        }
        council.dissolve(today());
        return councils.saveAndFlush(council).view();
    }

    public MeetingView hold(HoldCouncilMeetingInput input, Caller caller) {
        String agenda = InputText.name(input.agenda(), "agenda", LONGEST_AGENDA);
        if (input.heldOn().isAfter(today())) {
            throw new RuleViolation(CouncilRule.COUNCIL_MEETING_DAY, "heldOn");
        }
        Council council = council(input.councilId(), "councilId", caller);
        if (meetings.countByCouncilId(council.id()) >= MOST_MEETINGS) {
            throw new RuleViolation(CouncilRule.COUNCIL_MEETINGS_TOO_MANY, "councilId", MOST_MEETINGS);
        }
        List<Integer> attendance = council.numbers(input.departments(), "departments");
        if (attendance.isEmpty()) {
            throw new RuleViolation(CouncilRule.COUNCIL_MEETING_EMPTY, "departments");
        }
        return meetings.saveAndFlush(
                        new CouncilMeeting(keys.next("council_meeting"), council, input.heldOn(), agenda, attendance))
                .view();
    }

    public MatterView resolve(PassCouncilResolutionInput input, Caller caller) {
        Optional<Long> key = NodeId.keyOf(MeetingView.TYPE_NAME, input.meetingId());
        reach.lockPlaceOf(key.flatMap(meetings::findOrganizationOf), input.meetingId(), "meetingId", caller);
        MeetingView meeting = reach.require(key.flatMap(meetings::findById), input.meetingId(), "meetingId", caller)
                .view();
        councils.findById(meeting.councilKey()).orElseThrow().requireInForce("meetingId");
        OrganizationView organization = reach.organization(
                new NodeId(OrganizationView.TYPE_NAME, meeting.organizationKey()).encoded(), "meetingId", caller);
        Participant owner = input.owner() == null ? null : members.participant(input.owner(), "owner", caller);
        return matters.open(
                new NewMatter(
                        CouncilResolutions.KEY,
                        new NodeId(MeetingView.TYPE_NAME, meeting.key()),
                        organization,
                        input.title(),
                        input.description(),
                        input.dueOn(),
                        owner,
                        null),
                caller);
    }

    /** The core keeps an organization that has raised matters until they are settled. */
    void leave(OrganizationView retiring) {
        councils.findPresentOf(retiring.key()).ifPresent(council -> council.dissolve(today()));
        councils.flush();
    }

    private Council council(String id, String field, Caller caller) {
        Optional<Long> key = NodeId.keyOf(CouncilView.TYPE_NAME, id);
        reach.lockPlaceOf(key.flatMap(councils::findOrganizationOf), id, field, caller);
        Council council = reach.require(key.flatMap(councils::findToChange), id, field, caller);
        council.requireInForce(field);
        return council;
    }

    private static List<String> departments(List<String> wanted) {
        List<String> names = new ArrayList<>();
        for (String name : wanted) {
            names.add(InputText.name(name, "departments." + names.size(), TwoNewSettings.LONGEST_DEPARTMENT));
        }
        boolean fine = !names.isEmpty()
                && names.size() <= TwoNewSettings.MOST_DEPARTMENTS
                && names.stream().distinct().count() == names.size();
        if (!fine) {
            throw new RuleViolation(CouncilRule.COUNCIL_DEPARTMENTS, "departments", TwoNewSettings.MOST_DEPARTMENTS);
        }
        return names;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.gangju.fourties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.activity.NewActivity;
import org.gangju.spi.activity.PastActivity;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** What the branches of the demo have held: the talks that led to them, a week and two ago. Active ones plan another one. */
@Component
class DemoActivities {

    private static final Caller EVERYWHERE = Caller.of(
            "demo",
            "internal",
            Set.of(FourtiesPermissions.WRITE.name(), "organization.read"),
            Scope.WHOLE,
            null,
            Locale.CHINESE);

    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final long HOURS = 2;
    private static final String VENUE = "社区党群服务中心";

    private final Activities activities;
    private final OrganizationDirectory organizations;
    private final Clock clock;

    DemoActivities(Activities activities, OrganizationDirectory organizations, Clock clock) {
        this.activities = activities;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Adds those of an established branch: all who have joined came to the last talk, all but one to the first. */
    void add(FunctionalBranch branch, DemoTheme theme, List<MemberView> joined) {
        OrganizationView holding = organizations.hold(
                new NodeId(OrganizationView.TYPE_NAME, branch.requireEstablished("id")).encoded(), "id", EVERYWHERE);
        NodeId subject = BranchActivities.subject(branch.id());
        activities.record(List.of(
                talk(holding, subject, 14, joined.stream().skip(1)), talk(holding, subject, 7, joined.stream())));
        if (theme.goal() == FunctionalBranchStatus.ACTIVE) {
            OffsetDateTime start = evening(7);
            activities.schedule(
                    new NewActivity(
                            BranchActivityKind.KEY, subject, holding, "成立后首次活动", VENUE, start, start.plusHours(HOURS)),
                    EVERYWHERE);
        }
    }

    private PastActivity talk(OrganizationView holding, NodeId subject, int daysAgo, Stream<MemberView> there) {
        OffsetDateTime start = evening(-daysAgo);
        return new PastActivity(
                BranchActivityKind.KEY,
                subject,
                holding.key(),
                holding.path(),
                "筹备座谈会",
                VENUE,
                start,
                start.plusHours(HOURS),
                there.map(member -> Attendee.member(member.key())).toList());
    }

    private OffsetDateTime evening(int days) {
        return LocalDate.now(clock)
                .plusDays(days)
                .atTime(EVENING)
                .atZone(clock.getZone())
                .toOffsetDateTime();
    }
}

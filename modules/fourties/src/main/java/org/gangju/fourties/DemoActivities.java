package org.gangju.fourties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.activity.NewActivity;
import org.gangju.spi.activity.PastActivity;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** What the branches of the demo have held, every other month since they opened. Active ones plan another one. */
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
    private static final int DAYS_AHEAD = 7;
    private static final String VENUE = "社区党群服务中心";

    private final Activities activities;
    private final OrganizationDirectory organizations;
    private final Clock clock;

    DemoActivities(Activities activities, OrganizationDirectory organizations, Clock clock) {
        this.activities = activities;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Adds those of an established branch: all who belonged to it came to the last, all but one to the one before, and so on. */
    void add(FunctionalBranch branch, DemoTheme theme, DemoDays days, List<DemoMember> joined) {
        OrganizationView holding = organizations.hold(
                new NodeId(OrganizationView.TYPE_NAME, branch.requireEstablished("id")).encoded(), "id", EVERYWHERE);
        NodeId subject = BranchActivities.subject(branch.id());
        List<LocalDate> held = joined.isEmpty() ? List.of() : days.held();
        activities.record(IntStream.range(0, held.size())
                .mapToObj(
                        index -> past(holding, subject, held.get(index), belonging(joined, held.get(index), index % 2)))
                .toList());
        if (theme.goal() == FunctionalBranchStatus.ACTIVE) {
            OffsetDateTime start = evening(LocalDate.now(clock).plusDays(DAYS_AHEAD));
            activities.schedule(
                    new NewActivity(
                            BranchActivityKind.KEY, subject, holding, "下一次主题活动", VENUE, start, start.plusHours(HOURS)),
                    EVERYWHERE);
        }
    }

    private static Stream<DemoMember> belonging(List<DemoMember> joined, LocalDate day, int missing) {
        return joined.stream().filter(member -> member.belongs(day)).skip(missing);
    }

    private PastActivity past(OrganizationView holding, NodeId subject, LocalDate day, Stream<DemoMember> there) {
        OffsetDateTime start = evening(day);
        return new PastActivity(
                BranchActivityKind.KEY,
                subject,
                holding.key(),
                holding.path(),
                "主题活动",
                VENUE,
                start,
                start.plusHours(HOURS),
                there.map(member -> Attendee.member(member.key())).toList());
    }

    private OffsetDateTime evening(LocalDate day) {
        return day.atTime(EVENING).atZone(clock.getZone()).toOffsetDateTime();
    }
}

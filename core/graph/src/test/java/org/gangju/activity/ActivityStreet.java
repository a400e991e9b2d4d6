package org.gangju.activity;

import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gangju.graph.Graph;
import org.gangju.graph.RunningGraph;
import org.gangju.graph.Within;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.ActivityTables;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.activity.NewActivity;
import org.gangju.spi.activity.PastActivity;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A street that holds activities for its members, for the contracts of activities. Hours count from now on. */
@SuppressWarnings("NullAway.Init")
abstract class ActivityStreet extends RunningGraph {

    static final int SOON = 1;

    @Autowired
    Activities activities;

    @Autowired
    ActivityTables tables;

    @Autowired
    SampleActivities sample;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OrganizationDirectory organizations;

    String district;
    String street;
    String wang;
    OffsetDateTime now;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        district = graph.organization("1", "DISTRICT_COMMITTEE", null);
        street = graph.organization("1-1", "WORK_COMMITTEE", district);
        wang = invited("王一");
        now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    String invited(String name) {
        String id = graph.member(name, street);
        sample.invited.add(memberKey(id));
        return id;
    }

    static long memberKey(String id) {
        return NodeId.keyOf("Member", id).orElseThrow();
    }

    static long organizationKey(String id) {
        return NodeId.keyOf("Organization", id).orElseThrow();
    }

    /** An activity of the street for an hour, that many hours from now. */
    ActivityView scheduled(int inHours) {
        return scheduled("学习会", now.plusHours(inHours), now.plusHours(inHours + 1L));
    }

    ActivityView scheduled(String title, OffsetDateTime startsAt, OffsetDateTime endsAt) {
        return within(organization -> activities.schedule(
                new NewActivity(
                        SampleActivities.KEY,
                        new NodeId("Organization", organization.key()),
                        organization,
                        title,
                        "会议室",
                        startsAt,
                        endsAt),
                Within.CALLER));
    }

    /** One of the street that began so many days ago and lasted an hour. */
    long held(int daysAgo, List<Attendee> attendees) {
        return recorded(1, daysAgo, attendees).getFirst();
    }

    /** Several of them at the same time. */
    List<Long> recorded(int count, int daysAgo, List<Attendee> attendees) {
        OffsetDateTime start = now.minusDays(daysAgo);
        return within(organization -> activities.record(Collections.nCopies(
                count,
                new PastActivity(
                        SampleActivities.KEY,
                        new NodeId("Organization", organization.key()),
                        organization.key(),
                        organization.path(),
                        "学习会",
                        null,
                        start,
                        start.plus(Duration.ofHours(1)),
                        attendees))));
    }

    private <T> T within(Function<OrganizationView, T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        new Within(transactions, organizations)
                .organization(street, organization -> result.set(work.apply(organization)));
        return Objects.requireNonNull(result.get());
    }

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    /** The code and field of the rule that is broken, or nothing. */
    static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (RuleViolation broken) {
            return broken.rule().name() + " " + broken.field();
        }
    }

    static Map<String, @Nullable Object> signing(ActivityView activity, String member) {
        return input("activityId", activity.id(), "participant", input("memberId", member));
    }

    long rows() {
        return database.sql("SELECT COUNT(*) FROM activity_sign_in i JOIN activity a ON a.id = i.activity_id"
                        + " WHERE a.organization_id = ?")
                .param(organizationKey(street))
                .query(Long.class)
                .single();
    }
}

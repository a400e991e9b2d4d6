package org.gangju.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.NewActivity;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.module.Districts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is left of a module's activities while the module is off: the activity, but neither its subject nor signing in. */
@SuppressWarnings("NullAway.Init")
abstract class ActivityModuleContract {

    private static final Caller MODULE = Caller.of("module", "internal", Set.of(), Scope.WHOLE, null, Locale.ENGLISH);

    @Autowired
    private GangjuApi api;

    @Autowired
    private Activities activities;

    @Autowired
    private OrganizationDirectory organizations;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private Districts districts;
    private ApiCaller caller;
    private String notice;
    private String id;

    @BeforeEach
    void readANoticeOut() {
        districts = new Districts(api);
        districts.decide("template", districts.city(), "ENABLE");
        caller = new ApiCaller(districts.ofOne());
        notice = caller.created("postNotice", "notice", input("organizationId", districts.one(), "text", "楼道不得堆物"));
        id = schedule().id();
    }

    @Test
    void leadsToItsSubjectWhileTheModuleIsOn() {
        assertThat(subject(districts.one())).isEqualTo(notice);
        assertThat(caller.problems("signInToActivity", signing())).isEmpty();
        assertThat(caller.problems("rescheduleActivity", moving())).isEmpty();
    }

    @Test
    void staysVisibleWithoutItsSubjectAndTakesNoSignIns() {
        districts.decide("template", districts.one(), "DISABLE");
        assertThat(subject(districts.one())).isNull();
        assertThat(caller.problemAt("signInToActivity", signing())).isEqualTo("MODULE_DISABLED activityId");
        assertThat(caller.problemAt("rescheduleActivity", moving())).isEqualTo("MODULE_DISABLED id");
        assertThatThrownBy(this::schedule).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(InputRule.MODULE_DISABLED);
            assertThat(refused.field()).isEqualTo("organizationId");
        });
    }

    @Test
    void isCancelledWhileTheModuleIsOffSoThatNothingHoldsAnOrganizationUp() {
        districts.decide("template", districts.one(), "DISABLE");
        assertThat(caller.problem("retireOrganization", input("id", districts.one())))
                .isEqualTo("ACTIVITY_ORGANIZATION_HAS_ACTIVITIES");
        assertThat(caller.problems("cancelActivity", cancellation())).isEmpty();
        assertThat(caller.problems("retireOrganization", input("id", districts.one())))
                .isEmpty();
    }

    /** Of the one activity of an organization, which reads OTHER where no enum has its kind. */
    private @Nullable String subject(String organizationId) {
        var activity = caller.ask("{ activities(filter: { within: \"%s\" }) { nodes { id kind subject { id } } } }"
                .formatted(organizationId));
        activity.path("activities.nodes[*].id").entityList(String.class).containsExactly(id);
        activity.path("activities.nodes[0].kind").entity(String.class).isEqualTo("OTHER");
        return activity.path("activities.nodes[*].subject.id").entityList(String.class).get().stream()
                .findFirst()
                .orElse(null);
    }

    private Map<String, @Nullable Object> signing() {
        return input("activityId", id, "participant", input("displayName", "王一"));
    }

    private Map<String, @Nullable Object> moving() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return input(
                "id",
                id,
                "startsAt",
                now.plusDays(1).toString(),
                "endsAt",
                now.plusDays(2).toString());
    }

    private Map<String, @Nullable Object> cancellation() {
        return input("id", id, "reason", "模块停用");
    }

    private ActivityView schedule() {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            OrganizationView organization = organizations.hold(districts.one(), "organizationId", MODULE);
            NodeId subject = NodeId.decode(notice).orElseThrow();
            OffsetDateTime now = OffsetDateTime.now(clock);
            return activities.schedule(
                    new NewActivity(
                            NoticeActivities.KEY,
                            subject,
                            organization,
                            "宣读公告",
                            null,
                            now.plusHours(1),
                            now.plusHours(2)),
                    MODULE);
        }));
    }
}

package org.gangju.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.Matters;
import org.gangju.spi.matter.NewMatter;
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

/** What is left of a module's matters while the module is off: the matter, but neither its subject nor its course. */
@SuppressWarnings("NullAway.Init")
abstract class MatterModuleContract {

    private static final Caller MODULE = Caller.of("module", "internal", Set.of(), Scope.WHOLE, null, Locale.ENGLISH);

    @Autowired
    private GangjuApi api;

    @Autowired
    private Matters matters;

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
    void raiseOneAboutANotice() {
        districts = new Districts(api);
        districts.decide("template", districts.city(), "ENABLE");
        caller = new ApiCaller(districts.ofOne());
        notice = caller.created("postNotice", "notice", input("organizationId", districts.one(), "text", "楼道不得堆物"));
        id = open().id();
    }

    @Test
    void leadsToItsSubjectWhileTheModuleIsOn() {
        assertThat(subject(districts.one())).isEqualTo(notice);
        assertThat(caller.problems("resolveMatter", resolution())).isEmpty();
        assertThat(caller.problems("closeMatter", input("id", id))).isEmpty();
    }

    @Test
    void staysVisibleWithoutItsSubjectAndGoesOnNoMore() {
        districts.decide("template", districts.one(), "DISABLE");
        assertThat(subject(districts.one())).isNull();
        assertThat(caller.problemAt("resolveMatter", resolution())).isEqualTo("MODULE_DISABLED id");
        assertThat(caller.problemAt("closeMatter", input("id", id))).isEqualTo("MODULE_DISABLED id");
        assertThatThrownBy(this::open).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(InputRule.MODULE_DISABLED);
            assertThat(refused.field()).isEqualTo("organizationId");
        });
    }

    @Test
    void isCancelledWhileTheModuleIsOffSoThatNothingHoldsAnOrganizationUp() {
        districts.decide("template", districts.one(), "DISABLE");
        assertThat(caller.problem("retireOrganization", input("id", districts.one())))
                .isEqualTo("MATTER_ORGANIZATION_HAS_OPEN");
        assertThat(new ApiCaller(districts.ofTheOther()).problem("cancelMatter", cancellation()))
                .isEqualTo("MATTER_RAISED_ELSEWHERE");
        assertThat(caller.problems("cancelMatter", cancellation())).isEmpty();
        assertThat(caller.problems("retireOrganization", input("id", districts.one())))
                .isEmpty();
    }

    /** Of the one matter of an organization, which reads OTHER where no enum has its kind. */
    private @Nullable String subject(String organizationId) {
        var matter = caller.ask("{ matters(filter: { within: \"%s\" }) { nodes { id kind subject { id } } } }"
                .formatted(organizationId));
        matter.path("matters.nodes[*].id").entityList(String.class).containsExactly(id);
        matter.path("matters.nodes[0].kind").entity(String.class).isEqualTo("OTHER");
        return matter.path("matters.nodes[*].subject.id").entityList(String.class).get().stream()
                .findFirst()
                .orElse(null);
    }

    private Map<String, @Nullable Object> resolution() {
        return input("id", id, "resolution", "已清理");
    }

    private Map<String, @Nullable Object> cancellation() {
        return input("id", id, "reason", "模块停用");
    }

    private MatterView open() {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            OrganizationView organization = organizations.hold(districts.one(), "organizationId", MODULE);
            NodeId subject = NodeId.decode(notice).orElseThrow();
            LocalDate today = LocalDate.now(clock);
            return matters.open(
                    new NewMatter(NoticeMatters.KEY, subject, organization, "楼道堆物", null, today, null, null), MODULE);
        }));
    }
}

package org.gangju.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A notice in a district, about which the core keeps something for the module that notices belong to. */
@SuppressWarnings("NullAway.Init")
abstract class NoticeContract {

    static final Caller MODULE = Caller.of("module", "internal", Set.of(), Scope.WHOLE, null, Locale.ENGLISH);

    Districts districts;
    ApiCaller caller;
    String notice;

    @Autowired
    Clock clock;

    @Autowired
    private GangjuApi api;

    @Autowired
    private OrganizationDirectory organizations;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    final void postANotice() {
        districts = new Districts(api);
        districts.decide("template", districts.city(), "ENABLE");
        caller = new ApiCaller(districts.ofOne());
        notice = caller.created("postNotice", "notice", input("organizationId", districts.one(), "text", "楼道不得堆物"));
    }

    /** Switches the module off where the notice is. */
    final void switchOff() {
        districts.decide("template", districts.one(), "DISABLE");
    }

    /** What the module does in one transaction with the notice's organization and the notice. */
    final <T> T asTheModule(BiFunction<OrganizationView, NodeId, T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> work.apply(
                        organizations.hold(districts.one(), "organizationId", MODULE),
                        NodeId.decode(notice).orElseThrow())));
    }

    final void assertRefused(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(InputRule.MODULE_DISABLED);
            assertThat(refused.field()).isEqualTo("organizationId");
        });
    }

    /** The subject of the only object in a list of the notice's organization, which reads OTHER where no enum has its kind. */
    final @Nullable String subject(String list, String id) {
        var found = caller.ask("{ %s(filter: { within: \"%s\" }) { nodes { id kind subject { id } } } }"
                .formatted(list, districts.one()));
        found.path(list + ".nodes[*].id").entityList(String.class).containsExactly(id);
        found.path(list + ".nodes[0].kind").entity(String.class).isEqualTo("OTHER");
        return found.path(list + ".nodes[*].subject.id").entityList(String.class).get().stream()
                .findFirst()
                .orElse(null);
    }
}

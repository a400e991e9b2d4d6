package org.gangju.platform.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Grants and revokes roles; one at a time. Joins the transaction around it. */
@Service
class GrantCommands {

    private static final int LONGEST_REASON = 500;

    private final GrantStore store;
    private final RoleStore roleStore;
    private final Roles roles;
    private final GrantGuard guard;
    private final OrganizationDirectory organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantCommands(
            GrantStore store,
            RoleStore roleStore,
            Roles roles,
            GrantGuard guard,
            OrganizationDirectory organizations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.roleStore = roleStore;
        this.roles = roles;
        this.guard = guard;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    GrantView grant(GrantRoleInput input, Caller caller) {
        Holder holder = Holder.of(input.username(), input.clientId());
        String reason = InputText.name(input.reason(), "reason", LONGEST_REASON);
        LocalDate from = Objects.requireNonNullElseGet(input.validFrom(), () -> LocalDate.now(clock));
        Period period = Period.of(from, input.validTo(), "validTo");
        TreePath place = organizations.holdPlace(input.organizationId(), "organizationId", caller);
        roleStore.lock();
        RoleView role = roles.find(input.roleCode().strip())
                .orElseThrow(() -> new RuleViolation(GrantRule.ROLE_UNKNOWN, "roleCode", input.roleCode()));
        guard.requireOther(holder, caller);
        guard.requireHeld(role.permissions(), place, "roleCode", caller);
        NewGrant wanted = new NewGrant(holder, role.code(), place, period, reason, caller.id());
        guard.requireFitting(wanted);
        events.publishEvent(new GrantsChanged(holder));
        return store.add(wanted);
    }

    /** Ends a grant today, or before it begins: it is followed within a second. */
    GrantView revoke(RevokeGrantInput input, Caller caller) {
        roleStore.lock();
        GrantView grant = NodeId.keyOf(GrantView.TYPE_NAME, input.id())
                .flatMap(store::find)
                .filter(found -> caller.scope().organizations().contains(found.place()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", input.id()));
        LocalDate today = LocalDate.now(clock);
        LocalDate day = grant.validFrom().isAfter(today) ? grant.validFrom() : today;
        events.publishEvent(new GrantsChanged(grant.holder()));
        return store.end(
                grant,
                Objects.requireNonNull(grant.period().endedOn(day, today, "id").to()));
    }
}

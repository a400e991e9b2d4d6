package org.gangju.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records which warnings the superior lets pass. */
@Service
@Transactional
class SetupWaiving {

    private static final int LONGEST_REASON = 500;

    private final SetupWaivers waivers;
    private final SetupWaiverReader reader;
    private final SetupSettings settings;
    private final OrganizationDirectory organizations;
    private final Keys keys;
    private final Clock clock;

    SetupWaiving(
            SetupWaivers waivers,
            SetupWaiverReader reader,
            SetupSettings settings,
            OrganizationDirectory organizations,
            Keys keys,
            Clock clock) {
        this.waivers = waivers;
        this.reader = reader;
        this.settings = settings;
        this.organizations = organizations;
        this.keys = keys;
        this.clock = clock;
    }

    SetupWaiverView waive(WaiveSetupRuleInput input, Caller caller) {
        String reason = InputText.name(input.reason(), "reason", LONGEST_REASON);
        Period period = Period.of(today(), input.validTo(), "validTo");
        requireWaivable(input.rule());
        OrganizationView organization = organizations.lock(input.organizationId(), "organizationId", caller);
        requireSuperior(organization.path(), "organizationId", caller);
        if (reader.overlaps(organization.key(), input.rule(), period)) {
            throw new RuleViolation(SetupProblem.SETUP_WAIVER_OVERLAPS, "rule");
        }
        return waivers.saveAndFlush(new SetupWaiver(
                        keys.next("setup_waiver"), organization, input.rule(), reason, caller.id(), period))
                .view();
    }

    SetupWaiverView end(EndSetupWaiverInput input, Caller caller) {
        SetupWaiver waiver = NodeId.keyOf(SetupWaiverView.TYPE_NAME, input.id())
                .flatMap(waivers::findToChange)
                .filter(found -> caller.scope().organizations().contains(found.organizationPath()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", input.id()));
        ExpectedVersion.require(input.version(), waiver.version());
        requireSuperior(waiver.organizationPath(), "id", caller);
        LocalDate today = today();
        waiver.endOn(Objects.requireNonNullElse(input.on(), today), today);
        return waivers.saveAndFlush(waiver).view();
    }

    private void requireWaivable(SetupRule rule) {
        SetupSeverity severity = settings.severity(rule);
        if (severity == SetupSeverity.OFF) {
            throw new RuleViolation(SetupProblem.SETUP_RULE_OFF, "rule");
        }
        if (severity == SetupSeverity.VIOLATION) {
            throw new RuleViolation(SetupProblem.SETUP_RULE_NOT_WAIVABLE, "rule");
        }
    }

    /** Who acts for an organization waives nothing for that one itself, but for a root, which has none above. */
    private static void requireSuperior(TreePath organization, String field, Caller caller) {
        @Nullable TreePath deciding = caller.deciding();
        boolean above = deciding != null && deciding.contains(organization) && !deciding.equals(organization);
        boolean root = organization.depth() == 1 && caller.scope().whole();
        if (!above && !root) {
            throw new RuleViolation(SetupProblem.SETUP_WAIVER_BY_SUPERIOR, field);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

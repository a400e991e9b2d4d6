package org.gangju.platform.toggle;

import java.time.Clock;
import java.util.Map;
import org.gangju.platform.audit.ChangeLog;
import org.gangju.platform.module.InstalledModules;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides about modules. Every decision waits for the one before, so that all are weighed against what holds. */
@Service
class ModuleSwitch {

    private static final int LONGEST_REASON = 500;

    private final InstalledModules installed;
    private final CurrentDecisions current;
    private final Decisions decisions;
    private final OrganizationDirectory organizations;
    private final ChangeLog changes;
    private final Clock clock;

    ModuleSwitch(
            InstalledModules installed,
            CurrentDecisions current,
            Decisions decisions,
            OrganizationDirectory organizations,
            ChangeLog changes,
            Clock clock) {
        this.installed = installed;
        this.current = current;
        this.decisions = decisions;
        this.organizations = organizations;
        this.changes = changes;
        this.clock = clock;
    }

    /** Makes a decision, or only weighs it. Joins the transaction around it. */
    Switched set(SetModuleInput input, Caller caller) {
        String reason = InputText.name(input.reason(), "reason", LONGEST_REASON);
        TreePath organization = organizations
                .hold(input.organizationId(), "organizationId", caller)
                .path();
        requireSwitchable(input);
        long epoch = input.isDryRun() ? decisions.epoch() : decisions.next();
        DecisionBook before = current.load();
        Decision decision = decision(input, organization, reason, caller);
        DecisionBook after = before.with(input.moduleId(), organization, decision);
        weigh(input, organization, before, after);
        if (!input.isDryRun()) {
            write(input, organization, decision, reason, caller, epoch);
            changes.changed(
                    "ModuleDecision",
                    input.moduleId() + " " + organization.id(),
                    told(before.own(input.moduleId(), organization).orElse(null)),
                    told(decision));
        }
        return new Switched(input.moduleId(), organization, before, after);
    }

    private static Map<String, Object> told(@Nullable Decision decision) {
        return decision == null ? Map.of() : Map.of("enabled", decision.enabled(), "locked", decision.locked());
    }

    private void requireSwitchable(SetModuleInput input) {
        String id = input.moduleId();
        if (installed.optional(id).isPresent()) {
            return;
        }
        if (installed.composition().modules().stream()
                .anyMatch(module -> module.id().equals(id))) {
            throw new RuleViolation(ToggleRule.MODULE_NOT_OPTIONAL, "moduleId", id);
        }
        boolean quarantined = installed.diagnoses().stream()
                .anyMatch(diagnosis -> diagnosis.moduleId().equals(id));
        throw new RuleViolation(quarantined ? ToggleRule.MODULE_QUARANTINED : InputRule.NOT_FOUND, "moduleId", id);
    }

    private @Nullable Decision decision(SetModuleInput input, TreePath organization, String reason, Caller caller) {
        if (input.decision() == ModuleDecision.INHERIT) {
            if (input.locks()) {
                throw new RuleViolation(ToggleRule.LOCK_WITHOUT_DECISION, "locked");
            }
            return null;
        }
        return new Decision(
                input.moduleId(),
                organization,
                input.decision() == ModuleDecision.ENABLE,
                input.locks(),
                reason,
                caller.id(),
                clock.instant());
    }

    private void weigh(SetModuleInput input, TreePath organization, DecisionBook before, DecisionBook after) {
        Decision holds = before.verdict(input.moduleId(), organization).decision();
        if (holds != null && holds.locked() && !holds.organization().equals(organization)) {
            throw new RuleViolation(ToggleRule.MODULE_LOCKED, "organizationId", input.moduleId());
        }
        new SwitchCheck(current.rules(), input.moduleId(), organization).check(before, after);
    }

    private void write(
            SetModuleInput input,
            TreePath organization,
            @Nullable Decision decision,
            String reason,
            Caller caller,
            long epoch) {
        if (decision == null) {
            decisions.remove(input.moduleId(), organization);
        } else {
            decisions.put(decision);
        }
        decisions.record(new DecisionRecord(
                epoch,
                input.moduleId(),
                organization.id(),
                input.decision(),
                input.locks(),
                reason,
                caller.id(),
                clock.instant()));
    }
}

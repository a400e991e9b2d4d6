package org.gangju.platform.toggle;

import java.util.List;
import org.gangju.spi.module.Requirement;
import org.gangju.spi.module.Title;
import org.jspecify.annotations.Nullable;

/**
 * An installed module as it stands for one organization.
 *
 * @param names what the module is called
 * @param enabled whether the organization has it
 * @param decision what the organization itself has decided
 * @param verdict what holds there before requirements are looked at
 * @param lacking the required modules that are off there although the module itself is switched on
 * @param requires the modules that it requires, with their versions
 * @param permissions the permissions that it declares
 * @param quarantine why the module was left out at the start; empty for a sound one
 */
record ModuleView(
        String id,
        String version,
        Title names,
        boolean enabled,
        ModuleDecision decision,
        Verdict verdict,
        List<String> lacking,
        List<Requirement> requires,
        List<String> permissions,
        List<ModuleProblem> quarantine) {

    public boolean quarantined() {
        return !quarantine.isEmpty();
    }

    /** Why it was decided; null for the default. */
    public @Nullable String reason() {
        Decision holds = verdict.decision();
        return holds == null ? null : holds.reason();
    }

    public boolean locked() {
        Decision holds = verdict.decision();
        return holds != null && holds.locked();
    }
}

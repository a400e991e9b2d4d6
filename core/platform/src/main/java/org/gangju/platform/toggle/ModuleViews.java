package org.gangju.platform.toggle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.module.InstalledModules;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Shows the installed modules, sound or left out, as they stand for an organization. */
@Component
class ModuleViews {

    private final InstalledModules installed;
    private final CurrentDecisions current;

    ModuleViews(InstalledModules installed, CurrentDecisions current) {
        this.installed = installed;
        this.current = current;
    }

    /** All modules by the decisions that new requests go by, in the order of their ids. */
    List<ModuleView> all(TreePath organization) {
        DecisionBook book = current.book();
        return Stream.concat(
                        installed.optional().stream().map(module -> sound(module, organization, book)),
                        quarantined().map(id -> quarantined(id, organization, book)))
                .sorted(Comparator.comparing(ModuleView::id))
                .toList();
    }

    /** One of them, or nothing when no module of this id is installed. */
    Optional<ModuleView> one(String id, TreePath organization) {
        return one(id, organization, current.book());
    }

    /** The same by these decisions. */
    Optional<ModuleView> one(String id, TreePath organization, DecisionBook book) {
        return installed
                .optional(id)
                .map(module -> sound(module, organization, book))
                .or(() -> quarantined()
                        .filter(id::equals)
                        .findFirst()
                        .map(found -> quarantined(found, organization, book)));
    }

    private ModuleView sound(GangjuModule module, TreePath organization, DecisionBook book) {
        Verdict verdict = book.verdict(module.id(), organization);
        boolean enabled = book.modules(organization).contains(module.id());
        return new ModuleView(
                module.id(),
                module.version(),
                module.title(),
                enabled,
                decision(module.id(), organization, book),
                verdict,
                verdict.enabled() && !enabled ? lacking(module.id(), organization, book) : List.of(),
                module.requirements(),
                module.permissions().stream().map(Permission::name).toList(),
                List.of());
    }

    private List<String> lacking(String id, TreePath organization, DecisionBook book) {
        return current.rules().required(id).stream()
                .filter(required -> !book.verdict(required, organization).enabled())
                .sorted()
                .toList();
    }

    /** What is broken says nothing of itself that could be trusted: only its id and what is wrong. */
    private ModuleView quarantined(String id, TreePath organization, DecisionBook book) {
        return new ModuleView(
                id,
                "0.0.0",
                new Title(id, id),
                false,
                decision(id, organization, book),
                book.verdict(id, organization),
                List.of(),
                List.of(),
                List.of(),
                installed.diagnoses().stream()
                        .filter(diagnosis -> name(diagnosis).equals(id))
                        .map(ModuleProblem::of)
                        .toList());
    }

    private Stream<String> quarantined() {
        return installed.diagnoses().stream().map(this::name).distinct();
    }

    /** A jar whose id is another one's is known by its file name. */
    private String name(Diagnosis diagnosis) {
        boolean taken = installed.composition().modules().stream()
                .anyMatch(module -> module.id().equals(diagnosis.moduleId()));
        return taken ? diagnosis.origin() : diagnosis.moduleId();
    }

    private static ModuleDecision decision(String id, TreePath organization, DecisionBook book) {
        return book.own(id, organization)
                .map(own -> own.enabled() ? ModuleDecision.ENABLE : ModuleDecision.DISABLE)
                .orElse(ModuleDecision.INHERIT);
    }
}

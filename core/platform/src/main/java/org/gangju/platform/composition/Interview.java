package org.gangju.platform.composition;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.jspecify.annotations.Nullable;

/** Asks a module for everything once, and survives whatever the module does instead of answering. */
final class Interview {

    private static final int LONGEST_ID = 64;

    private final Findings findings;

    private Interview(Findings findings) {
        this.findings = findings;
    }

    /** What the module calls itself; its origin where it does not say. */
    static String idOf(FoundModule found) {
        var unheard = new Interview(new Findings("", ""));
        String id = unheard.answer("id", found.module()::id, "");
        if (id.isBlank()) {
            return found.origin();
        }
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) + "…" : id;
    }

    static Manifest with(GangjuModule module, String id, Findings findings) {
        var interview = new Interview(findings);
        var manifest = new Manifest(
                interview.answer("id", module::id, id),
                interview.answer("version", module::version, "0.0.0"),
                interview.answer("title", module::title, new Title("—", "—")),
                interview.list("requirements", module::requirements),
                interview.answer("platform", module::platform, "*"),
                interview.list("permissions", module::permissions),
                interview.answer("optional", module::optional, true),
                interview.list("areas", module::areas));
        interview.list("packages", module::packages);
        interview.answer("onByDefault", module::onByDefault, true);
        return manifest;
    }

    private <T> List<T> list(String what, Supplier<@Nullable List<T>> question) {
        List<T> answers = answer(what, question, List.of());
        if (answers.stream().anyMatch(Objects::isNull)) {
            findings.add(Fault.MODULE_SILENT, what);
            return List.of();
        }
        return List.copyOf(answers);
    }

    /** Class files of another version and failed assertions are Errors, yet no reason to keep the other modules down. */
    private <T> T answer(String what, Supplier<@Nullable T> question, T otherwise) {
        try {
            T answer = question.get();
            if (answer != null) {
                return answer;
            }
            findings.add(Fault.MODULE_SILENT, what);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            findings.add(Fault.MODULE_FAILED, what, Objects.requireNonNullElse(failure.getMessage(), "—"));
        }
        return otherwise;
    }
}

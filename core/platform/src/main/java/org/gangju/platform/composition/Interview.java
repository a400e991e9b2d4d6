package org.gangju.platform.composition;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.jspecify.annotations.Nullable;

/** Asks a module for everything once, and survives whatever the module does instead of answering. */
final class Interview {

    private final Findings findings;

    Interview(Findings findings) {
        this.findings = findings;
    }

    /** What the module calls itself; null where it does not say. */
    @Nullable
    String id(GangjuModule module) {
        return answer("id", module::id, null);
    }

    /** All the rest, of a module that has told its id. */
    Manifest about(GangjuModule module, String id) {
        var manifest = new Manifest(
                id,
                answer("version", module::version, "0.0.0"),
                answer("title", module::title, new Title("—", "—")),
                list("requirements", module::requirements),
                answer("platform", module::platform, "*"),
                list("permissions", module::permissions),
                answer("optional", module::optional, true),
                list("areas", module::areas));
        list("packages", module::packages);
        answer("onByDefault", module::onByDefault, true);
        return manifest;
    }

    private <T> List<T> list(String what, Supplier<? extends @Nullable List<T>> question) {
        List<T> answers = answer(what, question, List.of());
        if (answers.stream().anyMatch(Objects::isNull)) {
            findings.add(Fault.MODULE_SILENT, what);
            return List.of();
        }
        return List.copyOf(answers);
    }

    /** Class files of another version and failed assertions are Errors, yet no reason to keep the other modules down. */
    private <T extends @Nullable Object> T answer(String what, Supplier<? extends @Nullable T> question, T otherwise) {
        try {
            T answer = question.get();
            if (answer != null) {
                return answer;
            }
            findings.add(Fault.MODULE_SILENT, what);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            findings.add(Fault.MODULE_FAILED, what, FailureText.line(failure.getMessage()));
        }
        return otherwise;
    }
}

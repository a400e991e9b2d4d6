package org.gangju.platform.module;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.composition.Fault;
import org.gangju.spi.module.GangjuModule;

/**
 * Finds the module that keeps an application context from being built.
 *
 * @param composition the modules that the context was built with
 */
record Blame(Composition composition) {

    /** The module at fault with what it said; nothing when the failure is nobody's but the kernel's. */
    List<Diagnosis> of(Throwable failure) {
        List<Throwable> causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        return causes.stream()
                .filter(ModuleFault.class::isInstance)
                .map(ModuleFault.class::cast)
                .findFirst()
                .map(ModuleFault::diagnoses)
                .orElseGet(() -> named(causes, failure));
    }

    /** Messages name beans and entities by their classes; where none does, the innermost failing call tells. */
    private List<Diagnosis> named(List<Throwable> causes, Throwable failure) {
        return mentioned(causes, cause -> Stream.of(String.valueOf(cause.getMessage())))
                .or(() -> mentioned(causes, Blame::calls))
                .map(module -> diagnosis(module, failure))
                .stream()
                .toList();
    }

    private Optional<GangjuModule> mentioned(List<Throwable> causes, Function<Throwable, Stream<String>> texts) {
        return causes.reversed().stream()
                .flatMap(texts)
                .flatMap(text -> composition.modules().stream()
                        .filter(GangjuModule::optional)
                        .filter(module -> mentions(text, module)))
                .findFirst();
    }

    private static boolean mentions(String text, GangjuModule module) {
        return module.packages().stream().anyMatch(name -> text.contains(name + "."));
    }

    private static Stream<String> calls(Throwable cause) {
        return Arrays.stream(cause.getStackTrace()).map(StackTraceElement::getClassName);
    }

    private static Diagnosis diagnosis(GangjuModule module, Throwable failure) {
        return new Diagnosis(
                module.id(),
                new ModuleFiles(module).origin(),
                null,
                0,
                Fault.START_FAILED,
                List.of(Failures.text(failure)));
    }
}

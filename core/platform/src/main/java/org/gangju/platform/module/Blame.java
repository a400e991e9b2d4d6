package org.gangju.platform.module;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.spi.module.GangjuModule;

/**
 * Finds the module that keeps an application context from being built.
 *
 * @param composition the modules that the context was built with
 */
record Blame(Composition composition) {

    /** The module at fault with what it said; nothing when the failure is nobody's but the kernel's. */
    List<Diagnosis> of(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .toList()
                .reversed();
        return causes.stream()
                .filter(ModuleFault.class::isInstance)
                .map(ModuleFault.class::cast)
                .findFirst()
                .map(ModuleFault::diagnoses)
                .orElseGet(() -> suspected(causes));
    }

    private List<Diagnosis> suspected(List<Throwable> causes) {
        List<GangjuModule> modules =
                composition.modules().stream().filter(GangjuModule::optional).toList();
        return new Suspects(modules)
                .in(causes).stream()
                        .map(suspect -> diagnosis(suspect, StartFault.of(causes)))
                        .toList();
    }

    private static Diagnosis diagnosis(Suspect suspect, StartFault fault) {
        return new Diagnosis(
                suspect.module().id(),
                new ModuleFiles(suspect.module()).origin(),
                suspect.file(),
                suspect.line(),
                fault.fault(),
                fault.arguments());
    }
}

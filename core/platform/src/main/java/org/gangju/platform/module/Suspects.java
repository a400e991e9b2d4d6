package org.gangju.platform.module;

import java.io.FileNotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.module.GangjuModule;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

/** Reads failures for the names of modules' classes. */
final class Suspects {

    private final List<GangjuModule> modules;

    /** @param modules those that may be at fault, required before requiring */
    Suspects(List<GangjuModule> modules) {
        this.modules = modules;
    }

    /**
     * Messages name components and entities by their classes; where none does, the innermost failing call tells.
     *
     * @param causes the innermost first
     */
    Optional<Suspect> in(List<Throwable> causes) {
        return causes.stream()
                .flatMap(cause -> named(cause).stream())
                .findFirst()
                .map(named -> call(causes, named.module()).orElse(named))
                .or(() -> modules.stream()
                        .flatMap(module -> call(causes, module).stream())
                        .findFirst());
    }

    private Optional<Suspect> named(Throwable cause) {
        return texts(cause).flatMap(text -> named(text).stream()).findFirst();
    }

    /** What is missing says nothing of who misses it; the failure that lies around does. */
    private static Stream<String> texts(Throwable cause) {
        if (cause instanceof NoSuchBeanDefinitionException || cause instanceof FileNotFoundException) {
            return Stream.empty();
        }
        String message = String.valueOf(cause.getMessage());
        return cause instanceof BeanCreationException bean && bean.getBeanName() != null
                ? Stream.of(bean.getBeanName(), message)
                : Stream.of(message);
    }

    /** Of several modules the last one: it builds on the others, or clashes with what was there before. */
    private Optional<Suspect> named(String text) {
        String dotted = text.replace('/', '.');
        return modules.reversed().stream()
                .flatMap(module ->
                        ownClass(module).matcher(dotted).results().limit(1).map(own -> suspect(module, own)))
                .findFirst();
    }

    private static Suspect suspect(GangjuModule module, MatchResult own) {
        return new Suspect(module, own.group(1) + ".java", 0);
    }

    private static Pattern ownClass(GangjuModule module) {
        String packages = module.packages().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w$.])(?:%s)\\.(?:[a-z_][a-z0-9_]*\\.)*([A-Z]\\w*)".formatted(packages));
    }

    private static Optional<Suspect> call(List<Throwable> causes, GangjuModule module) {
        return causes.stream()
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .filter(call -> call.getFileName() != null && call.getLineNumber() > 0)
                .filter(call -> ownClass(module).matcher(call.getClassName()).lookingAt())
                .findFirst()
                .map(call -> new Suspect(module, call.getFileName(), call.getLineNumber()));
    }
}

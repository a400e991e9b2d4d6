package org.gangju.platform.module;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Objects;
import org.gangju.platform.composition.FailureText;
import org.gangju.platform.composition.Fault;
import org.hibernate.MappingException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.support.BeanDefinitionOverrideException;
import org.springframework.core.ResolvableType;
import org.springframework.data.repository.query.QueryCreationException;

/**
 * What kind of fault keeps a context from being built.
 *
 * @param arguments the names that the fault's message speaks of
 */
record StartFault(Fault fault, List<Object> arguments) {

    /** @param causes the innermost first */
    static StartFault of(List<Throwable> causes) {
        return causes.stream()
                .map(StartFault::known)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new StartFault(Fault.START_FAILED, List.of(FailureText.of(causes.getFirst()))));
    }

    private static @Nullable StartFault known(Throwable cause) {
        return switch (cause) {
            case NoUniqueBeanDefinitionException several -> asking(Fault.COMPONENT_AMBIGUOUS, several);
            case NoSuchBeanDefinitionException missing -> asking(Fault.COMPONENT_UNMET, missing);
            case BeanDefinitionOverrideException twice ->
                new StartFault(Fault.COMPONENT_TWICE, List.of(String.valueOf(twice.getBeanName())));
            case MappingException entity -> saying(Fault.ENTITY_UNFIT, entity);
            case QueryCreationException query -> saying(Fault.QUERY_UNFIT, query);
            case FileNotFoundException scanned -> saying(Fault.UNLINKED, scanned);
            case LinkageError error -> isInnermost(error) ? saying(Fault.UNLINKED, error) : null;
            default -> null;
        };
    }

    /** A class that fails while it is initialized is linked well enough. */
    private static boolean isInnermost(Throwable cause) {
        return cause.getCause() == null;
    }

    private static StartFault asking(Fault fault, NoSuchBeanDefinitionException asking) {
        ResolvableType type = asking.getResolvableType();
        Class<?> wanted = type == null ? null : type.resolve();
        return new StartFault(
                fault, List.of(wanted == null ? String.valueOf(asking.getBeanName()) : wanted.getSimpleName()));
    }

    private static StartFault saying(Fault fault, Throwable cause) {
        return new StartFault(fault, List.of(FailureText.of(cause)));
    }
}

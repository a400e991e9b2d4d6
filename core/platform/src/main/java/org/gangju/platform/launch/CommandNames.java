package org.gangju.platform.launch;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine.Command;

/** The commands of the application, found without starting it, so that a misspelt one is answered at once. */
final class CommandNames {

    private CommandNames() {}

    static List<String> in(Class<?> application) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        return scanner.findCandidateComponents(application.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(Objects::requireNonNull)
                .map(name -> ClassUtils.resolveClassName(name, application.getClassLoader()))
                .map(type -> Objects.requireNonNull(type.getAnnotation(Command.class))
                        .name())
                .sorted()
                .toList();
    }
}

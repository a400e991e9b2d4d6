package org.gangju.platform.launch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangju.platform.Platform;
import org.gangju.platform.module.ModulePackages;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine.Command;

/** The commands of the application, found without starting it, so that a misspelt one is answered at once. */
final class CommandNames {

    private CommandNames() {}

    static List<String> all() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        return Stream.concat(Stream.of(Platform.class.getPackageName()), ModulePackages.announced().stream())
                .flatMap(name -> scanner.findCandidateComponents(name).stream())
                .map(BeanDefinition::getBeanClassName)
                .map(Objects::requireNonNull)
                .map(name -> ClassUtils.resolveClassName(name, Platform.class.getClassLoader()))
                .map(type -> Objects.requireNonNull(type.getAnnotation(Command.class))
                        .name())
                .distinct()
                .sorted()
                .toList();
    }
}

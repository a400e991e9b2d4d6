package org.gangju.platform.launch;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.platform.Platform;
import org.gangju.platform.module.ModulePackages;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import picocli.CommandLine.Command;

/** The commands of the application, found without starting it, so that a misspelt one is answered at once. */
final class CommandNames {

    private CommandNames() {}

    static List<String> all() {
        ClassLoader loader = ModulePackages.loader();
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourceLoader(new DefaultResourceLoader(loader));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        return Stream.concat(Stream.of(Platform.class.getPackageName()), ModulePackages.announced(loader).stream())
                .flatMap(name -> scanner.findCandidateComponents(name).stream())
                .map(CommandNames::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** Read from the class file: a class of a jar at fault may fail when it is loaded. */
    private static String name(BeanDefinition command) {
        return ((AnnotatedBeanDefinition) command)
                .getMetadata()
                .getAnnotations()
                .get(Command.class)
                .getString("name");
    }
}

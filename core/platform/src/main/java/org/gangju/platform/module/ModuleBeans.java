package org.gangju.platform.module;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * Hands the sound modules' components and entities to an application context. Their beans have the names of their
 * classes, so that two modules may both have a {@code Reminder}, and so that a failure names its module.
 */
final class ModuleBeans {

    private final ConfigurableApplicationContext context;
    private final BeanDefinitionRegistry definitions;
    private final ClassLoader loader;

    ModuleBeans(ConfigurableApplicationContext context, ClassLoader loader) {
        this.context = context;
        this.definitions = (BeanDefinitionRegistry) context.getBeanFactory();
        this.loader = loader;
    }

    void register(InstalledModules installed) {
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("installedModules", installed);
        beans.registerSingleton("composition", installed.composition());
        installed.composition().modules().forEach(this::register);
    }

    private void register(GangjuModule module) {
        context.getBeanFactory().registerSingleton(module.getClass().getName(), module);
        List<String> packages = module.packages();
        if (packages.isEmpty()) {
            return;
        }
        String[] names = packages.toArray(String[]::new);
        AutoConfigurationPackages.register(definitions, names);
        scanner().scan(names);
    }

    private ClassPathBeanDefinitionScanner scanner() {
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(
                definitions, true, context.getEnvironment(), new DefaultResourceLoader(loader));
        scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        scanner.setIncludeAnnotationConfig(false);
        return scanner;
    }
}

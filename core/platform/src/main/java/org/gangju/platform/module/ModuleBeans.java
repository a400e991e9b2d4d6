package org.gangju.platform.module;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanNameGenerator;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * Hands the sound modules' components, repositories and entities to an application context. Their beans have the names of
 * their classes, so that two modules may both have a {@code Reminder}, and so that a failure names its module.
 */
final class ModuleBeans {

    private static final BeanNameGenerator NAMES = new ClassNames();

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
        beans.registerSingleton(AnnotationConfigUtils.CONFIGURATION_BEAN_NAME_GENERATOR, NAMES);
        beans.addBeanPostProcessor(new RepositoryLoaders());
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
        scanner.setBeanNameGenerator(NAMES);
        scanner.setIncludeAnnotationConfig(false);
        return scanner;
    }

    /** A type of its own, because Spring Data goes back to short names where it sees the one that Spring imports with. */
    private static final class ClassNames extends FullyQualifiedAnnotationBeanNameGenerator {}
}

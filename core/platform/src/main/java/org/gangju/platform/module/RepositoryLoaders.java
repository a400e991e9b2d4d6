package org.gangju.platform.module;

import java.util.Objects;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;

/**
 * Has every repository made where its interface comes from. The context's loader knows all jars, but a proxy of an
 * interface that is not public has to be defined beside it.
 */
final class RepositoryLoaders implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repository) {
            repository.setBeanClassLoader(
                    Objects.requireNonNull(repository.getObjectType()).getClassLoader());
        }
        return bean;
    }
}

package org.gangju.platform.message;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    /** Spring finds the source of all messages by this name. */
    @Bean(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setBasenames(Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .filter(name -> !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.indexOf('.')))
                .distinct()
                .toArray(String[]::new));
        return source;
    }
}

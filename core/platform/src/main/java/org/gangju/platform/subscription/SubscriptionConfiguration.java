package org.gangju.platform.subscription;

import graphql.execution.instrumentation.Instrumentation;
import org.gangju.platform.execution.CodedErrors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SubscriptionSettings.class)
class SubscriptionConfiguration {

    @Bean
    Instrumentation sourceBuffer() {
        return new SourceBuffer();
    }

    @Bean
    RunningOperations runningOperations(SubscriptionSettings settings) {
        return new RunningOperations(settings);
    }

    @Bean
    StreamErrors streamErrors(CodedErrors errors) {
        return new StreamErrors(errors);
    }
}

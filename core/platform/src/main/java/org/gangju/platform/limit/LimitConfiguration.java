package org.gangju.platform.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AddressLimits.class)
class LimitConfiguration {

    @Bean
    Tiers tiers(Environment settings) {
        return new TierSettings(settings).read();
    }

    @Bean
    Rates rates(ObjectProvider<Ticker> ticker) {
        return new Rates(ticker.getIfAvailable(Ticker::systemTicker));
    }
}

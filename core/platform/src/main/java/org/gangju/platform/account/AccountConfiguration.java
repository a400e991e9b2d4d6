package org.gangju.platform.account;

import org.gangju.platform.token.TokenLifetime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInSettings.class, TokenLifetime.class})
class AccountConfiguration {}

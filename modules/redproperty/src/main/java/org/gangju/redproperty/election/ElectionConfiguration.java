package org.gangju.redproperty.election;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElectionSettings.class)
class ElectionConfiguration {}

package org.gangju.term;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of terms. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TermSettings.class)
class TermConfiguration {}

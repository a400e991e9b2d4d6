package org.gangju.platform.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param body the largest body of a request, as it arrives and after it is unpacked */
@ConfigurationProperties("gangju.limits")
record HttpLimits(@DefaultValue("256KB") DataSize body) {}

package org.gangju.platform.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What HTTP itself limits.
 *
 * @param body the largest body of a request, as it arrives and after it is unpacked
 */
@ConfigurationProperties("gangju.limits")
public record HttpLimits(@DefaultValue("256KB") DataSize body) {}

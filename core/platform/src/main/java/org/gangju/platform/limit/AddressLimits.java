package org.gangju.platform.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is limited before anybody knows who asks.
 *
 * @param signInsPerMinute the attempts to sign in, and the requests for a token that are refused, of one address
 */
@ConfigurationProperties("gangju.limits")
public record AddressLimits(@DefaultValue("60") int signInsPerMinute) {}

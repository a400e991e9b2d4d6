package org.gangju.platform.subscription;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How subscriptions are served.
 *
 * @param keepAlive how long a stream may be silent before a sign of life is sent, and how often its caller is looked at
 * @param perCaller the subscriptions, and the operations on sockets, that one caller may run at once; also its sockets
 * @param total the same for all callers together
 * @param initTimeout how long a socket may be open before it says who it is
 */
@ConfigurationProperties("gangju.subscriptions")
public record SubscriptionSettings(
        @DefaultValue("15s") Duration keepAlive,
        @DefaultValue("100") int perCaller,
        @DefaultValue("10000") int total,
        @DefaultValue("10s") Duration initTimeout) {}

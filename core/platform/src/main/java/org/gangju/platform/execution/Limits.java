package org.gangju.platform.execution;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one request may ask for; more is refused before it runs.
 *
 * @param tokens the words of the document
 * @param depth how deeply fields may be nested
 * @param fields the fields of the document, those of a fragment counted wherever it is used
 * @param aliases the renamed fields, counted likewise
 * @param cost the objects that the answer may hold at most
 * @param runningTime how long a request may run
 */
@ConfigurationProperties("gangju.limits")
public record Limits(
        @DefaultValue("10000") int tokens,
        @DefaultValue("20") int depth,
        @DefaultValue("1000") int fields,
        @DefaultValue("50") int aliases,
        @DefaultValue("5000") int cost,
        @DefaultValue("10s") Duration runningTime) {}

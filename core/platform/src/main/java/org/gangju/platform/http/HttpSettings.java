package org.gangju.platform.http;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the API is reached.
 *
 * @param origins the origins of pages that may use the API and open a socket besides our own
 * @param bodyTime how long a client may take to send a body
 */
@ConfigurationProperties("gangju.http")
record HttpSettings(
        @DefaultValue List<String> origins,
        @DefaultValue("10s") Duration bodyTime) {

    HttpSettings {
        origins = List.copyOf(origins);
        if (origins.contains("*")) {
            throw new IllegalArgumentException("gangju.http.origins 须逐一列出来源，不能是 * / must list origins, not *");
        }
    }
}

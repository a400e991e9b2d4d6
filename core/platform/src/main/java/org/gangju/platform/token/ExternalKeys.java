package org.gangju.platform.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

/**
 * The keys of another issuer, as it publishes them: fetched when they are needed, kept for five minutes, and for an hour
 * when it does not answer. A token with an unknown key makes us look again, but not twice in half a minute.
 */
final class ExternalKeys {

    private static final int TIMEOUT = 5_000;
    private static final int LARGEST = 256 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration WAIT = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofHours(1);

    private ExternalKeys() {}

    /** @throws IllegalStateException when the issuer does not answer or is another one */
    static JWKSource<SecurityContext> of(String issuer) {
        DefaultResourceRetriever web = new DefaultResourceRetriever(TIMEOUT, TIMEOUT, LARGEST);
        return JWKSourceBuilder.create(published(issuer, web), web)
                .cache(KEPT.toMillis(), WAIT.toMillis())
                .rateLimited(PAUSE.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    private static URL published(String issuer, DefaultResourceRetriever web) {
        String place = issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
        try {
            Map<String, Object> described = JSONObjectUtils.parse(
                    web.retrieveResource(URI.create(place).toURL()).getContent());
            if (!issuer.equals(described.get("issuer"))) {
                throw new IllegalStateException(
                        "gangju.token.issuer 与 " + place + " 中的 issuer 不一致 / is not the issuer named in " + place);
            }
            return JSONObjectUtils.getURI(described, "jwks_uri").toURL();
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException("无法读取 / Can not read " + place, unreadable);
        }
    }
}

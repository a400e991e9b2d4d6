package org.gangju.platform.token;

import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;

/** Asks for a token as any OAuth2 client would. */
final class TokenRequest {

    private final LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    private final HttpHeaders headers = new HttpHeaders();

    static TokenRequest clientCredentials() {
        return new TokenRequest().with("grant_type", "client_credentials");
    }

    TokenRequest with(String name, String value) {
        form.add(name, value);
        return this;
    }

    TokenRequest basic(String id, String secret) {
        headers.setBasicAuth(id, secret);
        return this;
    }

    ResponseSpec send(GangjuApi api) {
        return WebTestClient.bindToServer()
                .build()
                .post()
                .uri(api.address("/oauth2/token"))
                .headers(sent -> sent.addAll(headers))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> json(ResponseSpec answer) {
        Map<String, Object> body = answer.expectBody(Map.class).returnResult().getResponseBody();
        return body == null ? Map.of() : body;
    }
}

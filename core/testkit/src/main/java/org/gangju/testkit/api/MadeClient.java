package org.gangju.testkit.api;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * A machine client that a test has made.
 *
 * @param id the global id
 * @param clientId the name under which it asks for tokens
 * @param secret what proves that it is the one
 */
public record MadeClient(String id, String clientId, String secret) {

    /** The API as this client meets it. */
    public HttpGraphQlTester tester(GangjuApi api) {
        return api.client(clientId, secret);
    }

    /** What this client writes and asks. */
    public ApiCaller caller(GangjuApi api) {
        return new ApiCaller(tester(api));
    }
}

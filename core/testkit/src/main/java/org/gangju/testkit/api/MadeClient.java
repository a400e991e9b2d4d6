package org.gangju.testkit.api;

import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    /** The same client with a permission that is only given by name, and by nobody who makes clients. */
    public MadeClient given(JdbcClient database, String permission) {
        database.sql("INSERT INTO api_client_permission (client_id, permission) VALUES (?, ?)")
                .params(clientId, permission)
                .update();
        return this;
    }

    /** The same client with another category of what is about people in its contract. */
    public MadeClient reading(JdbcClient database, String category) {
        database.sql("INSERT INTO api_client_category (client_id, category) VALUES (?, ?)")
                .params(clientId, category)
                .update();
        return this;
    }

    /** What this client writes and asks. */
    public ApiCaller caller(GangjuApi api) {
        return new ApiCaller(tester(api));
    }
}

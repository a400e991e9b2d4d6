package org.gangju.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The same on a server, whose list of processes tells; and of a whole request, which waits for somebody else's lock. */
abstract class ServerDeadlineContract extends DeadlineContract {

    @Autowired
    GangjuApi api;

    @Override
    String endless() {
        return "SELECT COUNT(*) FROM seq_1_to_1000000 one, seq_1_to_1000000 other";
    }

    @Override
    String running() {
        return "SELECT info FROM information_schema.processlist WHERE info IS NOT NULL";
    }

    private final String code = "deadline-" + UUID.randomUUID();

    @Test
    void endsARequestThatWaitsForALock() {
        Map<String, String> client = inAHurry();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            claim(Objects.requireNonNull(client.get("clientId")));
            signIn(client)
                    .document("""
                            mutation { createApiClient(input: {
                              name: "late", organizationId: "x", permissions: [], clientMutationId: "deadline"
                            }) { clientId problems { code } } }""")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .extracting(ResponseError::getExtensions)
                            .satisfies(extensions -> assertThat(extensions)
                                    .containsEntry("code", "LIMIT_EXCEEDED")
                                    .containsEntry("limit", "running-time")));
            awaitNoClaim();
            status.setRollbackOnly();
        });
    }

    /** A client in the tier whose requests have a second. */
    private Map<String, String> inAHurry() {
        String organization = api.bootstrapClient()
                .document("""
                        mutation($code: String!) {
                          createOrganization(input: {
                            code: $code, name: $code, shortName: $code, type: DISTRICT_COMMITTEE
                          }) { organization { id } }
                        }""")
                .variable("code", code)
                .execute()
                .path("createOrganization.organization.id")
                .entity(String.class)
                .get();
        Map<String, String> client = api.bootstrapClient()
                .document("""
                        mutation($id: ID!) {
                          createApiClient(input: {name: "hurry", organizationId: $id, permissions: ["client.write"]}) {
                            clientId clientSecret
                          }
                        }""")
                .variable("id", organization)
                .execute()
                .path("createApiClient")
                .entity(new ParameterizedTypeReference<Map<String, String>>() {})
                .get();
        database.sql("UPDATE api_client SET tier = 'hasty' WHERE client_id = :id")
                .param("id", client.get("clientId"))
                .update();
        return client;
    }

    private HttpGraphQlTester signIn(Map<String, String> client) {
        return api.client(
                Objects.requireNonNull(client.get("clientId")), Objects.requireNonNull(client.get("clientSecret")));
    }

    /** The same request, which another transaction is about to have done. */
    private void claim(String clientId) {
        database.sql("INSERT INTO idempotency_request (caller, mutation, request_id, input_hash, created_millis)"
                        + " VALUES (:caller, 'CreateApiClientInput', 'deadline', '0', 1)")
                .param("caller", clientId)
                .update();
    }

    private void awaitNoClaim() {
        while (database.sql(running()).query(String.class).list().stream()
                .anyMatch(text -> text.startsWith("INSERT INTO idempotency_request"))) {
            Thread.onSpinWait();
        }
    }
}

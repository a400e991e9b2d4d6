package org.gangju.platform.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/** A machine client that registers operations and asks by their hashes. */
record Client(GangjuApi api, String id, String secret) {

    private static final String NO_DOCUMENT = "";

    HttpGraphQlTester tester() {
        return api.client(id, secret);
    }

    Response register(String version, Map<String, String> documents) {
        return register(Map.of("version", version, "operations", operations(documents)));
    }

    Response register(Map<String, Object> input) {
        return tester().document("""
                        mutation($input: RegisterOperationsInput!) {
                          registerOperations(input: $input) {
                            operations { name version hash } problems { code path message } clientMutationId
                          }
                        }""").variable("input", input).execute();
    }

    static List<Map<String, String>> operations(Map<String, String> documents) {
        return documents.entrySet().stream()
                .map(document -> Map.of("name", document.getKey(), "document", document.getValue()))
                .toList();
    }

    /** Registers what has no fault. */
    void registered(String version, Map<String, String> documents) {
        register(version, documents)
                .path("registerOperations.problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    Response retire(String version) {
        return tester().document("""
                        mutation($version: String!) {
                          retireOperations(input: { version: $version }) { retired problems { code path } }
                        }""").variable("version", version).execute();
    }

    /** What stands behind a client's version, name by name. */
    List<String> names(String version) {
        return tester().document("query($v: String) { registeredOperations(version: $v) { nodes { name } } }")
                .variable("v", version)
                .execute()
                .path("registeredOperations.nodes[*].name")
                .entityList(String.class)
                .get();
    }

    /** The answer to a request that names its document by an id. */
    BodyContentSpec byId(String id) {
        return post(Map.of("documentId", id), MediaType.APPLICATION_JSON)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    /** The answer to a request that names its document by a hash alone. */
    BodyContentSpec byHash(String hash) {
        return send(NO_DOCUMENT, hash, MediaType.APPLICATION_JSON)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    /** The answer to a request that brings its document and the hash. */
    BodyContentSpec withHash(String document, String hash) {
        return send(document, hash, MediaType.APPLICATION_JSON)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    WebTestClient.ResponseSpec send(String document, String hash, MediaType format) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (!document.isEmpty()) {
            body.put("query", document);
        }
        body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        return post(body, format);
    }

    WebTestClient.ResponseSpec byHashAs(String hash, MediaType format) {
        return send(NO_DOCUMENT, hash, format);
    }

    private WebTestClient.ResponseSpec post(Map<String, Object> body, MediaType format) {
        return WebTestClient.bindToServer()
                .build()
                .post()
                .uri(api.address("/graphql"))
                .headers(headers -> headers.setBearerAuth(api.token(id, secret)))
                .header("Accept-Language", "en")
                .accept(format)
                .bodyValue(body)
                .exchange();
    }

    static Response setModule(GangjuApi api, String module, String organizationId, String decision, boolean dryRun) {
        return api.bootstrapClient()
                .document("""
                        mutation($input: SetModuleInput!) {
                          setModule(input: $input) {
                            impact { operationCount operations { clientId name version hash reasons } }
                            problems { code }
                          }
                        }""")
                .variable(
                        "input",
                        Map.of(
                                "moduleId",
                                module,
                                "organizationId",
                                organizationId,
                                "decision",
                                decision,
                                "reason",
                                "test",
                                "dryRun",
                                dryRun))
                .execute();
    }
}

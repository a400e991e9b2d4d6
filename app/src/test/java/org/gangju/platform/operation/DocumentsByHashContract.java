package org.gangju.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/** Requests that name their document by a hash, registered before or sent once. */
abstract class DocumentsByHashContract {

    private static final MediaType GRAPHQL = MediaType.valueOf("application/graphql-response+json");

    @Autowired
    GangjuApi api;

    @SuppressWarnings("NullAway.Init")
    private Districts districts;

    private String district = "";
    private String neighbour = "";

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @BeforeEach
    void establish() {
        districts = new Districts(api);
        String city = districts.organization("c", null);
        district = districts.organization("d", city);
        neighbour = districts.organization("n", city);
        client = districts.client(district, "operation.write", "organization.read", "bakery.read");
    }

    @Test
    void aRegisteredDocumentNeedsNoText() {
        String text = own("query Me { viewer { permissions } }");
        client.registered("1.0", Map.of("Me", text));
        client.byHash(DocumentHash.of(text))
                .jsonPath("$.errors")
                .doesNotExist()
                .jsonPath("$.data.viewer.permissions")
                .isArray();
    }

    @Test
    void aHashMayStandAsTheIdOfTheDocument() {
        String text = own("query Me { viewer { permissions } }");
        client.registered("1.0", Map.of("Me", text));
        client.byId("sha256:" + DocumentHash.of(text))
                .jsonPath("$.data.viewer.permissions")
                .isArray();
    }

    @Test
    void anUnknownHashAsksForTheDocument() {
        String hash = DocumentHash.of(own(""));
        client.byHash(hash)
                .jsonPath("$.data")
                .doesNotExist()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND")
                .jsonPath("$.errors[0].extensions.category")
                .isEqualTo("CALLER");
        client.byHashAs(hash, GRAPHQL)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void aDocumentThatCameWithItsHashIsRemembered() {
        String text = own("{ viewer { permissions } }");
        String hash = DocumentHash.of(text);
        code(client.byHash(hash), "PERSISTED_QUERY_NOT_FOUND");
        client.withHash(text, hash).jsonPath("$.data.viewer.permissions").isArray();
        client.byHash(hash).jsonPath("$.data.viewer.permissions").isArray();
    }

    @Test
    void aHashOfAnotherTextIsRefusedAndNothingRemembered() {
        String hash = DocumentHash.of(own("{ __typename }"));
        code(client.withHash("{ viewer { permissions } }", hash), "BAD_INPUT");
        code(client.byHash(hash), "PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void aDocumentThatIsNotValidIsNotRemembered() {
        String text = own("{ veiwer { permissions } }");
        String hash = DocumentHash.of(text);
        code(client.withHash(text, hash), "BAD_INPUT");
        districts
                .client(district, "module.read")
                .byHash(hash)
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void whatIsNotValidForTheCallerIsUnknownToIt() {
        districts.enable(district, "bakery");
        String registered = own("query Loaves { viewer { organization { loaves } } }");
        String sent = own("{ viewer { organization { code loaves } } }");
        client.registered("1.0", Map.of("Loaves", registered));
        client.withHash(sent, DocumentHash.of(sent)).jsonPath("$.errors").doesNotExist();

        Client stranger = districts.client(neighbour, "organization.read", "bakery.read");
        Map<?, ?> unknown = error(stranger.byHash(DocumentHash.of(own(""))));
        for (String text : List.of(registered, sent)) {
            assertThat(error(stranger.byHash(DocumentHash.of(text)))).isEqualTo(unknown);
        }
        Client knowing = districts.client(neighbour, "organization.read", "module.read");
        for (String text : List.of(registered, sent)) {
            code(knowing.byHash(DocumentHash.of(text)), "MODULE_DISABLED")
                    .jsonPath("$.errors[0].extensions.module")
                    .isEqualTo("bakery");
        }
    }

    @Test
    void aDocumentIsUnknownAsSoonAsItsModuleIsOff() {
        districts.enable(district, "bakery");
        String text = own("query Loaves { viewer { organization { loaves } } }");
        client.registered("1.0", Map.of("Loaves", text));
        client.byHash(DocumentHash.of(text)).jsonPath("$.errors").doesNotExist();
        districts.decide("bakery", district, "DISABLE");
        code(client.byHash(DocumentHash.of(text)), "PERSISTED_QUERY_NOT_FOUND");
        districts.decide("bakery", district, "ENABLE");
        client.byHash(DocumentHash.of(text)).jsonPath("$.errors").doesNotExist();
    }

    /** A text that no other test has. */
    private static String own(String text) {
        return text + " # " + UUID.randomUUID();
    }

    private static BodyContentSpec code(BodyContentSpec answer, String code) {
        return answer.jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo(code);
    }

    /** The one error without the trace, which is never the same. */
    @SuppressWarnings("unchecked")
    private static Map<?, ?> error(BodyContentSpec answer) {
        List<Map<String, Object>> errors = new ArrayList<>();
        answer.jsonPath("$.data").doesNotExist().jsonPath("$.errors").value(List.class, errors::addAll);
        assertThat(errors).hasSize(1);
        ((Map<String, Object>) Objects.requireNonNull(errors.getFirst().get("extensions"))).remove("traceId");
        return errors.getFirst();
    }
}

package org.gangju.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gangju.platform.schema.SchemaVariants;
import org.gangju.platform.schema.Variant;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What clients register, what is refused, and what is left when they take it away again. */
abstract class RegisteredOperationsContract {

    private static final String ME = "query Me { viewer { permissions } }";
    private static final String PLACE = "query Place { viewer { organization { code } } }";
    private static final String[] PERMISSIONS = {"operation.write", "organization.read", "bakery.read"};

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    @Autowired
    OperationReview review;

    @Autowired
    OperationStore store;

    @Autowired
    DocumentStore documents;

    @Autowired
    DocumentModules modules;

    @Autowired
    SchemaVariants variants;

    @Autowired
    PlatformTransactionManager transactions;

    @SuppressWarnings("NullAway.Init")
    private Districts districts;

    private String district = "";

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @BeforeEach
    void establish() {
        districts = new Districts(api);
        district = districts.organization("d", districts.organization("c", null));
        client = districts.client(district, PERMISSIONS);
    }

    @Test
    void aVersionGrowsByRequests() {
        client.register("1.0", Map.of("Place", PLACE))
                .path("registerOperations.operations[0].hash")
                .entity(String.class)
                .isEqualTo(DocumentHash.of(PLACE))
                .path("registerOperations.operations[0].version")
                .entity(String.class)
                .isEqualTo("1.0");
        client.registered("1.0", Map.of("Me", ME));
        client.registered("2.0", Map.of("Me", ME));
        assertThat(client.names("1.0")).containsExactly("Me", "Place");
        assertThat(client.names("2.0")).containsExactly("Me");
    }

    @Test
    void clientsSeeOnlyTheirOwn() {
        client.registered("1.0", Map.of("Me", ME));
        Client other = districts.client(district, PERMISSIONS);
        assertThat(other.names("1.0")).isEmpty();
        problem(other.retire("1.0"), "retireOperations", "NOT_FOUND", "input", "version");
    }

    @Test
    void theSameTextAgainIsHarmless() {
        client.registered("1.0", Map.of("Me", ME));
        client.registered("1.0", Map.of("Me", ME, "Place", PLACE));
        assertThat(rows("registered_operation WHERE client_id = ?", client.id()))
                .isEqualTo(2);
    }

    @Test
    void anotherTextUnderTheSameNameIsRefusedWithEverythingBesideIt() {
        client.registered("1.0", Map.of("Me", ME));
        Map<String, String> second = new LinkedHashMap<>();
        second.put("Place", PLACE);
        second.put("Me", ME + " ");
        problem(
                client.register("1.0", second),
                "registerOperations",
                "OPERATION_TAKEN",
                "input",
                "operations",
                "1",
                "document");
        assertThat(client.names("1.0")).containsExactly("Me");
        client.registered("1.1", Map.of("Me", ME + " "));
    }

    @Test
    void everyFaultIsAProblemAtItsPlace() {
        Map<String, String> faulty = new LinkedHashMap<>();
        faulty.put("Good", "query Good { viewer { permissions } }");
        faulty.put("Broken", "query Broken { viewer {");
        faulty.put("Other", "query Another { viewer { permissions } }");
        faulty.put("Two", "query Two { viewer { permissions } } query Three { viewer { permissions } }");
        faulty.put("Misspelt", "query Misspelt { veiwer { permissions } }");
        faulty.put("Deep", "query Deep { viewer { organization " + "{ parent ".repeat(30) + "{ id }" + " }".repeat(32));
        faulty.put("", "query Nameless { viewer { permissions } }");
        Response answer = client.register("1.0", faulty);
        answer.path("registerOperations.operations").valueIsNull();
        answer.path("registerOperations.problems[*].code")
                .entityList(String.class)
                .containsExactly(
                        "OPERATION_UNREADABLE",
                        "OPERATION_NAME_MISMATCH",
                        "OPERATION_NAME_MISMATCH",
                        "OPERATION_INVALID",
                        "OPERATION_UNREADABLE",
                        "TEXT_BLANK");
        answer.path("registerOperations.problems[*].path[2]")
                .entityList(String.class)
                .containsExactly("1", "2", "3", "4", "5", "6");
        answer.path("registerOperations.problems[3].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("veiwer"));
        answer.path("registerOperations.problems[4].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("depth", "20"));
        assertThat(client.names("1.0")).isEmpty();
    }

    @Test
    void aRequestHasTwoHundredOperationsAtMost() {
        Map<String, String> many = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 201).forEach(index -> many.put("Q" + index, "query Q" + index + " { __typename }"));
        client.register("1.0", many)
                .errors()
                .expect(error -> "LIMIT_EXCEEDED".equals(error.getExtensions().get("code"))
                        && String.valueOf(error.getMessage()).contains("200"))
                .verify();
        many.remove("Q201");
        client.registered("1.0", many);
        assertThat(rows("registered_operation WHERE client_id = ?", client.id()))
                .isEqualTo(200);
    }

    @Test
    void allClientsTogetherHaveALimit() {
        OperationLimits oneMore = new OperationLimits(Math.toIntExact(store.count()) + 1);
        Operations operations = new Operations(review, store, documents, modules, oneMore);
        Map<String, String> two = Map.of("Me", ME, "Place", PLACE);
        Caller caller = Caller.of("nobody", "standard", Set.of(), Scope.WHOLE, null, Locale.ENGLISH);
        GraphQLContext request = GraphQLContext.of(Map.of(Caller.class, caller, Variant.class, variants.of(Set.of())));
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .execute(status -> operations.register(input(two), caller, request)))
                .isInstanceOfSatisfying(CodedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
                    assertThat(refused.arguments())
                            .containsExactly("registered-documents", oneMore.registeredDocuments(), store.count() + 2);
                });
        assertThat(rows("registered_operation WHERE client_id = ?", "nobody")).isZero();
    }

    private static RegisterOperationsInput input(Map<String, String> operations) {
        return new RegisterOperationsInput(
                "1.0",
                operations.entrySet().stream()
                        .map(operation -> new OperationInput(operation.getKey(), operation.getValue()))
                        .toList(),
                null);
    }

    @Test
    void aRepetitionAnswersAsTheRequestDid() {
        Map<String, Object> input = Map.of(
                "version",
                "1.0",
                "operations",
                Client.operations(Map.of("Me", ME)),
                "clientMutationId",
                UUID.randomUUID().toString());
        client.register(input);
        client.register(input)
                .path("registerOperations.operations[0].hash")
                .entity(String.class)
                .isEqualTo(DocumentHash.of(ME))
                .path("registerOperations.problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void aDocumentStaysUntilItsLastOperationIsRetired() {
        String text = "query Mine { viewer { permissions } } # " + UUID.randomUUID();
        String hash = DocumentHash.of(text);
        Client other = districts.client(district, PERMISSIONS);
        client.registered("1.0", Map.of("Mine", text));
        other.registered("7", Map.of("Mine", text));
        assertThat(rows("registered_document WHERE hash = ?", hash)).isOne();

        client.retire("1.0")
                .path("retireOperations.retired")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(rows("registered_document WHERE hash = ?", hash)).isOne();
        assertThat(client.names("1.0")).isEmpty();

        other.retire("7");
        assertThat(rows("registered_document WHERE hash = ?", hash)).isZero();
    }

    @Test
    void theModulesOfADocumentAreKeptWhileItIs() {
        districts.enable(district, "bakery");
        String text = "query Loaves($id: ID) { organization(id: $id) { loaves } } # " + UUID.randomUUID();
        client.registered("1.0", Map.of("Loaves", text));
        assertThat(modules(text)).containsExactly("bakery");
        client.retire("1.0");
        assertThat(modules(text)).isEmpty();
    }

    @Test
    void aDocumentMustBeValidForItsClient() {
        Map<String, String> bakery = Map.of("Loaves", "query Loaves($id: ID) { organization(id: $id) { loaves } }");
        problem(
                client.register("1.0", bakery),
                "registerOperations",
                "OPERATION_INVALID",
                "input",
                "operations",
                "0",
                "document");
        Client knowing = districts.client(district, "operation.write", "module.read");
        problem(
                knowing.register("1.0", bakery),
                "registerOperations",
                "MODULE_DISABLED",
                "input",
                "operations",
                "0",
                "document");
        districts.enable(district, "bakery");
        client.registered("1.0", bakery);
    }

    @Test
    void whoMayNotRegisterIsForbiddenTo() {
        Client reader = districts.client(district, "organization.read");
        reader.register("1.0", Map.of("Me", ME))
                .errors()
                .expect(error -> "FORBIDDEN".equals(error.getExtensions().get("code")))
                .verify();
    }

    @Test
    void aClientsScopeMovesWithItsOrganization() {
        client.registered("1.0", Map.of("Me", ME));
        String elsewhere = districts.organization("e", null);
        api.bootstrapClient()
                .document("""
                        mutation($id: ID!, $to: ID!) {
                          moveOrganization(input: { id: $id, parentId: $to }) { problems { code } }
                        }""")
                .variable("id", district)
                .variable("to", elsewhere)
                .execute()
                .path("moveOrganization.problems")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(database.sql("SELECT COUNT(*) FROM registered_operation o JOIN organization g"
                                + " ON g.path = o.organization_path WHERE o.client_id = ? AND g.id = ?")
                        .params(client.id(), key(district))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static long key(String id) {
        return NodeId.keyOf("Organization", id).orElseThrow();
    }

    private List<String> modules(String text) {
        return database.sql("SELECT module_id FROM registered_document_module WHERE hash = ?")
                .param(DocumentHash.of(text))
                .query((row, number) -> row.getString("module_id"))
                .list();
    }

    private int rows(String where, String parameter) {
        return database.sql("SELECT COUNT(*) FROM " + where)
                .param(parameter)
                .query(Integer.class)
                .single();
    }

    private static void problem(Response answer, String mutation, String code, String... path) {
        answer.path(mutation + ".problems[*].code")
                .entityList(String.class)
                .containsExactly(code)
                .path(mutation + ".problems[0].path")
                .entityList(String.class)
                .containsExactly(path);
    }
}

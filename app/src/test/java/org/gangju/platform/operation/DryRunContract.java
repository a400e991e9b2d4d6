package org.gangju.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.schema.SchemaVariants;
import org.gangju.spi.module.GangjuModule;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dry run names exactly those registered operations that a validation against the schemas of later would reject. */
abstract class DryRunContract {

    private static final String[] PERMISSIONS = {"operation.write"};

    @Autowired
    GangjuApi api;

    @Autowired
    SchemaVariants variants;

    @Autowired
    Composition composition;

    @Autowired
    JdbcClient database;

    @Autowired
    DocumentModules modules;

    @Autowired
    DocumentStore store;

    /** The documents of each client by name. */
    private final Map<String, Map<String, String>> registered = new LinkedHashMap<>();

    @Test
    void namesExactlyWhatTheSchemasOfLaterReject() {
        Districts districts = new Districts(api);
        String city = districts.organization("c", null);
        String east = districts.organization("e", city);
        String west = districts.organization("w", city);
        String street = districts.organization("s", west);
        districts.enable(city, "bakery", "cinema");
        districts.enable(west, "bakery", "cinema");
        List<Map<String, String>> parts = parts(Corpus.of(200));
        Client wide = registering(districts.client(city, PERMISSIONS), parts.get(0));
        Client eastern = registering(districts.client(east, PERMISSIONS), parts.get(1));
        Client western = registering(districts.client(west, PERMISSIONS), parts.get(2));
        Client below = registering(districts.client(street, PERMISSIONS), parts.get(3));
        Set<String> all = onByDefault("bakery", "cinema");
        Set<String> bakery = onByDefault("bakery");

        // The city decides: the west has decided otherwise, so nothing changes for it and its street.
        assertBroken(Client.setModule(api, "cinema", city, "DISABLE", true), all, bakery, wide, eastern);
        assertBroken(Client.setModule(api, "cinema", west, "DISABLE", true), all, bakery, wide, western, below);

        districts.decide("cinema", city, "DISABLE");
        districts.decide("cinema", west, "DISABLE");
        assertBroken(
                Client.setModule(api, "bakery", west, "DISABLE", true), bakery, onByDefault(), wide, western, below);
        assertBroken(Client.setModule(api, "bakery", east, "DISABLE", true), bakery, onByDefault(), wide, eastern);
        assertBroken(Client.setModule(api, "cinema", east, "ENABLE", true), bakery, all, wide, eastern);
    }

    @Test
    void worksOutTheUsageAnewForOtherModules() {
        Districts districts = new Districts(api);
        String city = districts.organization("c", null);
        districts.enable(city, "bakery", "cinema");
        Client client = registering(districts.client(city, PERMISSIONS), Corpus.of(120));
        Set<String> before = usage(client);
        String fingerprint = store.fingerprint();
        assertThat(before).hasSizeGreaterThan(100);

        modules.afterSingletonsInstantiated();
        assertThat(usage(client)).isEqualTo(before);

        database.sql("DELETE FROM registered_document_module").update();
        store.fingerprint("of another version");
        modules.afterSingletonsInstantiated();
        assertThat(usage(client)).isEqualTo(before);
        assertThat(store.fingerprint()).isEqualTo(fingerprint).hasSize(64);
    }

    private Client registering(Client client, Map<String, String> documents) {
        client.registered("1.0", documents);
        registered.put(client.id(), documents);
        return client;
    }

    private static List<Map<String, String>> parts(Map<String, String> corpus) {
        List<Map<String, String>> parts = new ArrayList<>(
                List.of(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>()));
        corpus.forEach(
                (name, text) -> parts.get(Math.floorMod(name.hashCode(), 4)).put(name, text));
        parts.forEach(part -> assertThat(part).hasSizeGreaterThan(20));
        return parts;
    }

    private void assertBroken(Response answer, Set<String> before, Set<String> after, Client... affected) {
        Set<String> expected = new TreeSet<>();
        for (Client client : affected) {
            documents(client.id()).forEach((name, text) -> {
                if (valid(text, before) && !valid(text, after)) {
                    expected.add(client.id() + " " + name);
                }
            });
        }
        List<Broken> named = answer.path("setModule.impact.operations").entityList(Broken.class).get().stream()
                .filter(operation -> registered.containsKey(operation.clientId()))
                .toList();
        assertThat(named.stream().map(one -> one.clientId() + " " + one.name()).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
        if (!before.equals(after) && before.containsAll(after)) {
            assertThat(expected).hasSizeGreaterThan(10).hasSizeLessThan(199);
        }
        named.forEach(this::assertReasons);
    }

    /** Each reason is a name that the document uses. */
    private void assertReasons(Broken operation) {
        String text = String.valueOf(documents(operation.clientId()).get(operation.name()));
        assertThat(operation.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(text).contains(reason.substring(reason.indexOf('.') + 1)));
        assertThat(operation.hash()).isEqualTo(DocumentHash.of(text));
        assertThat(operation.version()).isEqualTo("1.0");
    }

    private Map<String, String> documents(String client) {
        return registered.getOrDefault(client, Map.of());
    }

    private boolean valid(String text, Set<String> on) {
        GraphQLSchema schema = variants.of(on).schema();
        return ParseAndValidate.validate(schema, Parser.parse(text), Locale.ENGLISH)
                .isEmpty();
    }

    private Set<String> onByDefault(String... others) {
        Set<String> on = new HashSet<>(Set.of(others));
        composition.modules().stream()
                .filter(module -> module.optional() && module.onByDefault())
                .map(GangjuModule::id)
                .forEach(on::add);
        return composition.closed(on);
    }

    private Set<String> usage(Client client) {
        return database
                .sql("SELECT m.module_id, m.hash FROM registered_document_module m"
                        + " WHERE m.hash IN (SELECT o.hash FROM registered_operation o WHERE o.client_id = ?)")
                .param(client.id())
                .query((row, number) -> row.getString("module_id") + " " + row.getString("hash"))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private record Broken(String clientId, String name, String version, String hash, List<String> reasons) {}
}

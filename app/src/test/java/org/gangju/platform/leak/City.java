package org.gangju.platform.leak;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gangju.platform.composition.Composition;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * A city with a district for every set of modules that a district can have. Two ask for each: a client of the district,
 * and one of the city that acts for it. Neither may read which modules there are; otherwise they may do everything.
 */
final class City {

    private final GangjuApi api;
    private final Vocabulary vocabulary;
    private final List<String> permissions;
    private final String prefix = "l" + UUID.randomUUID().toString().substring(0, 8);
    private final String city;
    private final String cityToken;
    private int districts;

    City(GangjuApi api, Vocabulary vocabulary, Set<String> permissions) {
        this.api = api;
        this.vocabulary = vocabulary;
        this.permissions = permissions.stream()
                .filter(name -> !name.startsWith("module."))
                .sorted()
                .toList();
        this.city = established(prefix, "CITY_COMMITTEE", null);
        District whole = new District(api, prefix, city);
        List.of("bakery", "cinema").forEach(module -> whole.decide(module, "ENABLE"));
        this.cityToken = token(city);
    }

    /** Every set of modules that contains what its modules require. */
    static Set<Set<String>> sets(List<String> modules, Composition composition) {
        Set<Set<String>> sets = new LinkedHashSet<>(Set.of(Set.of()));
        for (String module : modules) {
            for (Set<String> smaller : List.copyOf(sets)) {
                Set<String> larger = new TreeSet<>(smaller);
                larger.add(module);
                sets.add(larger);
            }
        }
        sets.removeIf(set -> !composition.closed(set).equals(set));
        return sets;
    }

    /** The ids of the modules that can be off, required before requiring. */
    List<String> modules() {
        return vocabulary.modules();
    }

    /** A new district, where every module is on. */
    District district() {
        String code = prefix + "-" + districts++;
        return new District(api, code, established(code, "DISTRICT_COMMITTEE", city));
    }

    /** Those who ask in a new district with these modules. */
    List<Asker> askers(Set<String> on) {
        return askers(district(), on, on);
    }

    /**
     * Those who ask in a new district.
     *
     * @param on the modules that it has
     * @param known the modules that they may know of
     */
    List<Asker> askers(District district, Set<String> on, Set<String> known) {
        Map<String, String> places = district.fill();
        district.leave(on, vocabulary.modules());
        Set<String> forbidden = vocabulary.forbidden(known);
        Map<String, String> narrow = Map.of("Authorization", "Bearer " + token(district.id()));
        Map<String, String> wide =
                Map.of("Authorization", "Bearer " + cityToken, "Gangju-Organization", district.code());
        return List.of(
                new Asker("the district's client with " + known, narrow, known, forbidden, places),
                new Asker("the city's client with " + known, wide, known, forbidden, places));
    }

    private String token(String organizationId) {
        Response made = api.bootstrapClient()
                .document("""
                        mutation($input: CreateApiClientInput!) {
                          createApiClient(input: $input) { clientId clientSecret problems { code } }
                        }""")
                .variable("input", Map.of("name", "c", "organizationId", organizationId, "permissions", permissions))
                .execute();
        return api.token(text(made, "createApiClient.clientId"), text(made, "createApiClient.clientSecret"));
    }

    private String established(String code, String type, @Nullable String parentId) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        input.put("code", code);
        input.put("name", code);
        input.put("shortName", "o");
        input.put("type", type);
        input.put("parentId", parentId);
        return text(
                api.bootstrapClient().document("""
                                mutation($input: CreateOrganizationInput!) {
                                  createOrganization(input: $input) { organization { id } }
                                }""").variable("input", input).execute(),
                "createOrganization.organization.id");
    }

    private static String text(Response answer, String path) {
        return answer.path(path).entity(String.class).get();
    }
}

package org.gangju.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Grows a graph of its own through the API, under codes that no other test uses. */
public final class Graph {

    private final GraphQlTester api;
    private final String prefix;

    public Graph(GraphQlTester api) {
        this(api, UUID.randomUUID().toString().substring(0, 8) + "-");
    }

    private Graph(GraphQlTester api, String prefix) {
        this.api = api;
        this.prefix = prefix;
    }

    public String code(String code) {
        return prefix + code;
    }

    /** Establishes an organization and returns its id; a branch with the three members that it takes. */
    public String organization(String code, String type, @Nullable String parentId) {
        return created(
                "createOrganization",
                "organization",
                input(
                        "code",
                        code(code),
                        "name",
                        "中国共产党" + code + "委员会",
                        "shortName",
                        code + "党委",
                        "type",
                        type,
                        "parentId",
                        parentId,
                        "memberIds",
                        type.equals("BRANCH") ? founders(code, parentId) : null));
    }

    private List<String> founders(String code, @Nullable String parentId) {
        String home = parentId == null ? organization(code + "-founders", "OTHER", null) : parentId;
        return List.of(member("甲", home), member("乙", home), member("丙", home));
    }

    public String member(String name, String organizationId) {
        return created(
                "createMember",
                "member",
                input(
                        "displayName",
                        name,
                        "status",
                        "FULL",
                        "joinedOn",
                        "2001-07-01",
                        "organizationId",
                        organizationId));
    }

    public String grid(String code, String level, @Nullable String parentId) {
        return created(
                "createGrid", "grid", input("code", code(code), "name", code, "level", level, "parentId", parentId));
    }

    /** Runs a mutation that answers {@code selection}. */
    public GraphQlTester.Response mutate(String mutation, Map<String, @Nullable Object> input, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return api.document("mutation($input: %s!) { result: %s(input: $input) { %s problems { code path message } } }"
                        .formatted(type, mutation, selection))
                .variable("input", input)
                .execute();
    }

    /** The code of the one problem that a mutation answers. */
    public String problem(String mutation, Map<String, @Nullable Object> input) {
        return mutate(mutation, input, "clientMutationId")
                .path("result.problems")
                .entityList(Object.class)
                .hasSize(1)
                .path("result.problems[0].code")
                .entity(String.class)
                .get();
    }

    /** The same codes, written by a client of one organization who has these permissions. */
    public Graph client(GangjuApi server, String organizationId, String... permissions) {
        var client = mutate(
                "createApiClient",
                input("name", "test", "organizationId", organizationId, "permissions", List.of(permissions)),
                "clientId clientSecret");
        return new Graph(
                server.client(
                        client.path("result.clientId").entity(String.class).get(),
                        client.path("result.clientSecret").entity(String.class).get()),
                prefix);
    }

    /** The same codes, written by a caller over the whole tree who acts for the organization of this code. */
    public Graph acting(GangjuApi server, String code) {
        return new Graph(
                server.bootstrapClient()
                        .mutate()
                        .header("Gangju-Organization", code(code))
                        .build(),
                prefix);
    }

    public GraphQlTester.Response ask(String document) {
        return api.document(document).execute();
    }

    public static Map<String, @Nullable Object> input(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            input.put(String.valueOf(namesAndValues[index]), namesAndValues[index + 1]);
        }
        return input;
    }

    /** The code of the one error that a mutation ends with. */
    public String error(String mutation, Map<String, @Nullable Object> input) {
        AtomicReference<String> code = new AtomicReference<>("");
        mutate(mutation, input, "clientMutationId")
                .errors()
                .satisfy(errors -> code.set(String.valueOf(
                        errors.size() == 1 ? errors.getFirst().getExtensions().get("code") : errors)));
        return code.get();
    }

    /** Runs a mutation that makes {@code object} and returns its id. */
    public String created(String mutation, String object, Map<String, @Nullable Object> input) {
        return mutate(mutation, input, object + " { id }")
                .path("result.problems")
                .entityList(Object.class)
                .hasSize(0)
                .path("result." + object + ".id")
                .entity(String.class)
                .get();
    }
}

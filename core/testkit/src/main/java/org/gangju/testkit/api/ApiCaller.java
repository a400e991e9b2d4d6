package org.gangju.testkit.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Asks and writes through the API; what a test writes of its own features is built on it. */
public class ApiCaller {

    private final GraphQlTester api;

    public ApiCaller(GraphQlTester api) {
        this.api = api;
    }

    /** What a mutation takes: names, each with its value behind it. */
    public static Map<String, @Nullable Object> input(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            input.put(String.valueOf(namesAndValues[index]), namesAndValues[index + 1]);
        }
        return input;
    }

    public final GraphQlTester.Response ask(String document) {
        return api.document(document).execute();
    }

    /** Runs a mutation that answers {@code selection}. */
    public final GraphQlTester.Response mutate(String mutation, Map<String, @Nullable Object> input, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return api.document("mutation($input: %s!) { result: %s(input: $input) { %s problems { code path message } } }"
                        .formatted(type, mutation, selection))
                .variable("input", input)
                .execute();
    }

    /** Runs a mutation that has no problem. */
    public final void done(String mutation, Map<String, @Nullable Object> input) {
        without(mutate(mutation, input, "clientMutationId"));
    }

    /** Runs a mutation that makes {@code object} and returns its id. */
    public final String created(String mutation, String object, Map<String, @Nullable Object> input) {
        var answer = mutate(mutation, input, object + " { id }");
        without(answer);
        String id = answer.path("result." + object + ".id").entity(String.class).get();
        if (mutation.equals("createOrganization") && input.get("parentId") == null) {
            Combination.current().ifPresent(combination -> decide(combination, id));
        }
        return id;
    }

    /** Establishes an organization that is called by its code, as a root where nothing is above it, and returns its id. */
    public final String establish(String code, String type, @Nullable String parentId) {
        return created(
                "createOrganization",
                "organization",
                input("code", code, "name", code, "shortName", code, "type", type, "parentId", parentId));
    }

    /** Makes a client of an organization that has exactly these permissions. */
    public final MadeClient makeClient(String organizationId, String... permissions) {
        var answer = mutate(
                "createApiClient",
                input("name", "test", "organizationId", organizationId, "permissions", List.of(permissions)),
                "client { id } clientId clientSecret");
        without(answer);
        return new MadeClient(
                answer.path("result.client.id").entity(String.class).get(),
                answer.path("result.clientId").entity(String.class).get(),
                answer.path("result.clientSecret").entity(String.class).get());
    }

    /** The codes of all problems that a mutation answers, none where it was done. */
    public final List<String> problems(String mutation, Map<String, @Nullable Object> input) {
        return mutate(mutation, input, "clientMutationId")
                .path("result.problems[*].code")
                .entityList(String.class)
                .get();
    }

    /** The code of the one problem that a mutation answers. */
    public final String problem(String mutation, Map<String, @Nullable Object> input) {
        return only(mutate(mutation, input, "clientMutationId"));
    }

    /** The code of the one problem that a mutation answers, with the field that it points to. */
    public final String problemAt(String mutation, Map<String, @Nullable Object> input) {
        var answer = mutate(mutation, input, "clientMutationId");
        return only(answer) + " " + field(answer);
    }

    /** The code of the first problem that a mutation answers, with the field that it points to; empty where it was done. */
    public final String refusal(String mutation, Map<String, @Nullable Object> input) {
        var answer = mutate(mutation, input, "clientMutationId");
        List<String> codes =
                answer.path("result.problems[*].code").entityList(String.class).get();
        return codes.isEmpty() ? "" : codes.getFirst() + " " + field(answer);
    }

    /** The code of the one error that a mutation ends with. */
    public final String error(String mutation, Map<String, @Nullable Object> input) {
        AtomicReference<String> code = new AtomicReference<>("");
        mutate(mutation, input, "clientMutationId")
                .errors()
                .satisfy(errors -> code.set(String.valueOf(
                        errors.size() == 1 ? errors.getFirst().getExtensions().get("code") : errors)));
        return code.get();
    }

    private void decide(Combination combination, String rootId) {
        combination
                .decideForOneMore()
                .forEach((module, decision) -> done(
                        "setModule",
                        input(
                                "moduleId",
                                module,
                                "organizationId",
                                rootId,
                                "decision",
                                decision,
                                "reason",
                                "A combination of modules")));
    }

    private static void without(GraphQlTester.Response answer) {
        answer.path("result.problems").entityList(Object.class).hasSize(0);
    }

    private static String field(GraphQlTester.Response answer) {
        return answer.path("result.problems[0].path[1]").entity(String.class).get();
    }

    private static String only(GraphQlTester.Response answer) {
        answer.path("result.problems").entityList(Object.class).hasSize(1);
        return answer.path("result.problems[0].code").entity(String.class).get();
    }
}

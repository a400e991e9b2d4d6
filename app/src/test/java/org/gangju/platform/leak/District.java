package org.gangju.platform.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.testkit.api.GangjuApi;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * A district with something of every module in it.
 *
 * @param id its organization's global id
 */
record District(GangjuApi api, String code, String id) {

    /** In the requests that all send: the global ids of the district and of what it has. */
    static final String ORGANIZATION = "@organization@";

    static final String NOTICE = "@notice@";
    static final String PROGRAM = "@program@";

    /** Fills it while every module is on there, and says what it has. */
    Map<String, String> fill() {
        Response made = run("""
                bakeBread(input: { organizationId: "@organization@", loaves: 3 }) { problems { code } }
                openScreens(input: { organizationId: "@organization@", screens: 2 }) { problems { code } }
                branch1: createOrganization(input: {
                  parentId: "@organization@", code: "@code@b", name: "b", shortName: "b", type: BAKERY
                }) { problems { code } }
                branch2: createOrganization(input: {
                  parentId: "@organization@", code: "@code@c", name: "c", shortName: "c", type: CINEMA
                }) { problems { code } }
                postNotice(input: { organizationId: "@organization@", text: "n" }) { notice { id } problems { code } }
                createTrainingProgram(input: {
                  organizationId: "@organization@", title: "t", year: 2026, organizerLevel: CITY
                }) { trainingProgram { id } problems { code } }""");
        return Map.of(
                ORGANIZATION, id,
                NOTICE, text(made, "postNotice.notice.id"),
                PROGRAM, text(made, "createTrainingProgram.trainingProgram.id"));
    }

    /** Leaves these modules on and switches the others off, those first that nothing requires. */
    void leave(Set<String> on, List<String> all) {
        String decisions = all.reversed().stream()
                .filter(module -> !on.contains(module))
                .map(module -> module + ": " + decision(module, "DISABLE"))
                .collect(Collectors.joining(" "));
        if (!decisions.isEmpty()) {
            run(api.bootstrapClient(), decisions);
        }
    }

    void decide(String module, String decision) {
        run(api.bootstrapClient(), decision(module, decision));
    }

    /** A caller from above who acts for it. */
    HttpGraphQlTester acting() {
        return api.bootstrapClient()
                .mutate()
                .header("Gangju-Organization", code)
                .build();
    }

    private String decision(String module, String decision) {
        return """
                setModule(input: { moduleId: "%s", organizationId: "%s", decision: %s, reason: "A test decides" }) {
                  problems { code }
                }""".formatted(module, id, decision);
    }

    private static String text(Response answer, String path) {
        return answer.path(path).entity(String.class).get();
    }

    private Response run(String mutation) {
        return run(acting(), mutation.replace("@code@", code).replace(ORGANIZATION, id));
    }

    private static Response run(HttpGraphQlTester caller, String mutation) {
        var answer = caller.document("mutation { " + mutation + " }").execute();
        assertThat(answer.path("$..problems[*].code").entityList(String.class).get())
                .isEmpty();
        return answer;
    }
}

package org.gangju.platform.attack;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gangju.testkit.api.GangjuApi;
import org.springframework.graphql.test.tester.GraphQlTester;

/** All attacks, and what they are carried out against. */
final class AttackTable {

    private static final List<String> PERMISSIONS = List.of("organization.read", "member.read");

    private AttackTable() {}

    static List<Attack> all() {
        return Stream.of(
                        DocumentAttacks.tooMuch(),
                        DocumentAttacks.wrong(),
                        DocumentAttacks.strangeValues(),
                        HttpAttacks.bodies(),
                        HttpAttacks.requests(),
                        HttpAttacks.methodsAndPages(),
                        HttpAttacks.unfinished(),
                        AccessAttacks.strangers(),
                        AccessAttacks.guesses(),
                        SocketAttacks.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Two new districts, and a client of one of them. */
    static Target target(GangjuApi api) {
        String prefix = "attack-" + UUID.randomUUID();
        String own = district(api, prefix + "-own");
        String foreign = district(api, prefix + "-foreign");
        GraphQlTester.Response client = api.bootstrapClient()
                .document("""
                        mutation($input: CreateApiClientInput!) {
                          createApiClient(input: $input) { clientId clientSecret }
                        }""")
                .variable("input", Map.of("name", "attacker", "organizationId", own, "permissions", PERMISSIONS))
                .execute();
        String token =
                api.token(text(client, "createApiClient.clientId"), text(client, "createApiClient.clientSecret"));
        return new Target(api.address("/").getPort(), token, own, foreign, prefix + "-foreign");
    }

    private static String district(GangjuApi api, String code) {
        GraphQlTester.Response made =
                api.bootstrapClient().document("""
                        mutation($code: String!) {
                          createOrganization(input: {
                            code: $code, name: $code, shortName: $code, type: DISTRICT_COMMITTEE
                          }) { organization { id } }
                        }""").variable("code", code).execute();
        return text(made, "createOrganization.organization.id");
    }

    private static String text(GraphQlTester.Response answer, String path) {
        return answer.path(path).entity(String.class).get();
    }
}

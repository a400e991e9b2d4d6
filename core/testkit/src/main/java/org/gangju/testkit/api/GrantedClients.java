package org.gangju.testkit.api;

import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Makes clients whose permissions reach different places: those without a place of their own by a role that is granted
 * there.
 *
 * @param api the application under test
 */
public record GrantedClients(GangjuApi api) {

    /**
     * A client of one organization, for which it acts.
     *
     * @param home the global id of that organization
     * @param permissions by the global id of the organization at and below which they hold
     */
    public HttpGraphQlTester of(String home, Map<String, List<String>> permissions) {
        ApiCaller administrator = new ApiCaller(api.bootstrapClient());
        var made = administrator.mutate(
                "createApiClient",
                input("name", "granted", "organizationId", home, "permissions", List.of()),
                "clientId clientSecret");
        String id = made.path("result.clientId").entity(String.class).get();
        permissions.forEach((place, names) -> grant(administrator, id, place, names));
        return api.client(
                id, made.path("result.clientSecret").entity(String.class).get());
    }

    private static void grant(ApiCaller administrator, String clientId, String place, List<String> permissions) {
        String role = "T-" + UUID.randomUUID();
        administrator.done("createRole", input("code", role, "name", "试用", "permissions", permissions));
        administrator.done(
                "grantRole", input("clientId", clientId, "roleCode", role, "organizationId", place, "reason", "试用"));
    }
}

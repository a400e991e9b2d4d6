package org.gangju.platform.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;

/** A city of a test's own with districts, clients and decisions about modules. */
final class Districts {

    private final GangjuApi api;
    private final String prefix = "op-" + UUID.randomUUID() + "-";

    Districts(GangjuApi api) {
        this.api = api;
    }

    /** Establishes an organization and returns its id. */
    String organization(String code, @Nullable String parentId) {
        return api.bootstrapClient()
                .document("""
                        mutation($code: String!, $parent: ID) {
                          createOrganization(input: {
                            code: $code, name: $code, shortName: "试", type: DISTRICT_COMMITTEE, parentId: $parent
                          }) { organization { id } }
                        }""")
                .variable("code", prefix + code)
                .variable("parent", parentId)
                .execute()
                .path("createOrganization.organization.id")
                .entity(String.class)
                .get();
    }

    /** A client of an organization with these permissions. */
    Client client(String organizationId, String... permissions) {
        var made = api.bootstrapClient()
                .document("""
                        mutation($input: CreateApiClientInput!) {
                          createApiClient(input: $input) { clientId clientSecret problems { code } }
                        }""")
                .variable(
                        "input",
                        Map.of("name", "t", "organizationId", organizationId, "permissions", List.of(permissions)))
                .execute();
        return new Client(
                api,
                made.path("createApiClient.clientId").entity(String.class).get(),
                made.path("createApiClient.clientSecret").entity(String.class).get());
    }

    /** Switches modules on for an organization, required ones first. */
    void enable(String organizationId, String... modules) {
        Arrays.stream(modules).forEach(module -> decide(module, organizationId, "ENABLE"));
    }

    void decide(String module, String organizationId, String decision) {
        Client.setModule(api, module, organizationId, decision, false)
                .path("setModule.problems")
                .entityList(Object.class)
                .hasSize(0);
    }
}

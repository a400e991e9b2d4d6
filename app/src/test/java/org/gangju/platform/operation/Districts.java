package org.gangju.platform.operation;

import java.util.Arrays;
import java.util.UUID;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
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
        return new ApiCaller(api.bootstrapClient()).establish(prefix + code, "DISTRICT_COMMITTEE", parentId);
    }

    /** A client of an organization with these permissions. */
    Client client(String organizationId, String... permissions) {
        MadeClient made = new ApiCaller(api.bootstrapClient()).makeClient(organizationId, permissions);
        return new Client(api, made.clientId(), made.secret());
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

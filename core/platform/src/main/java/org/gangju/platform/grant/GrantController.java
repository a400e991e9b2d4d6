package org.gangju.platform.grant;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.platform.caller.KnownPermissions;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Grants and roles in the schema. */
@Controller
class GrantController {

    private final GrantReader reader;
    private final Roles roles;
    private final GrantCommands grants;
    private final RoleCommands roleCommands;
    private final KnownPermissions known;
    private final Mutations mutations;

    GrantController(
            GrantReader reader,
            Roles roles,
            GrantCommands grants,
            RoleCommands roleCommands,
            KnownPermissions known,
            Mutations mutations,
            Batches batches) {
        this.reader = reader;
        this.roles = roles;
        this.grants = grants;
        this.roleCommands = roleCommands;
        this.known = known;
        this.mutations = mutations;
        batches.register("role", (Set<String> codes, Caller caller) -> roles.find(codes));
    }

    @QueryMapping
    List<RoleView> roles() {
        return roles.all();
    }

    @QueryMapping
    Connection<GrantView> grants(
            @Argument @Nullable GrantFilter filter, Moment moment, PageRequest page, Caller caller) {
        return reader.page(filter, moment, page, caller);
    }

    @MutationMapping
    GrantRolePayload grantRole(@Argument GrantRoleInput input, Caller caller) {
        return mutations.run(caller, input, GrantRolePayload::new, () -> grants.grant(input, caller));
    }

    @MutationMapping
    RevokeGrantPayload revokeGrant(@Argument RevokeGrantInput input, Caller caller) {
        return mutations.run(caller, input, RevokeGrantPayload::new, () -> grants.revoke(input, caller));
    }

    @MutationMapping
    CreateRolePayload createRole(@Argument CreateRoleInput input, Caller caller) {
        return mutations.run(caller, input, CreateRolePayload::new, kept(), () -> roleCommands.create(input, caller));
    }

    @MutationMapping
    UpdateRolePayload updateRole(@Argument UpdateRoleInput input, Caller caller) {
        return mutations.run(caller, input, UpdateRolePayload::new, kept(), () -> roleCommands.update(input, caller));
    }

    @MutationMapping
    DeleteRolePayload deleteRole(@Argument DeleteRoleInput input, Caller caller) {
        return mutations.run(caller, input, DeleteRolePayload::new, kept(), () -> roleCommands.delete(input, caller));
    }

    @SchemaMapping(typeName = "Role")
    String name(RoleView role, Caller caller) {
        return role.title().in(caller.locale());
    }

    /** What modules there are that are off for the caller is not told by their permissions. */
    @SchemaMapping(typeName = "Role")
    List<String> permissions(RoleView role, Caller caller) {
        Set<String> heardOf = known.of(caller);
        return role.permissions().stream().filter(heardOf::contains).toList();
    }

    /** A role that was deleted since is answered by its code. */
    @SchemaMapping(typeName = GrantView.TYPE_NAME)
    @Nullable
    CompletableFuture<RoleView> role(GrantView grant, DataLoader<String, RoleView> role) {
        return role.load(grant.roleCode());
    }

    @SchemaMapping(typeName = GrantView.TYPE_NAME)
    @Nullable
    CompletableFuture<OrganizationView> organization(GrantView grant, DataLoader<Long, OrganizationView> organization) {
        return grant.organizationKey() == null ? null : organization.load(grant.organizationKey());
    }

    /** What a repetition answers; the role may be gone by then. */
    private Kept<RoleView> kept() {
        return new Kept<>(RoleView::code, code -> roles.find(code).orElseGet(() -> RoleView.gone(code)));
    }
}

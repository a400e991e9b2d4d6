package org.gangju.platform.caller;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gangju.platform.schema.Variant;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The root field {@code viewer}: of modules, what the request's own schema has. */
@Controller
class ViewerController {

    private final PermissionCatalogue catalogue;
    private final ObjectProvider<NodeLoader<OrganizationView>> organizations;

    ViewerController(PermissionCatalogue catalogue, ObjectProvider<NodeLoader<OrganizationView>> organizations) {
        this.catalogue = catalogue;
        this.organizations = organizations;
    }

    @QueryMapping
    Viewer viewer(Caller caller, GraphQLContext context) {
        Variant variant = Objects.requireNonNull(context.get(Variant.class));
        List<String> permissions = caller.permissions().stream()
                .filter(catalogue.of(variant.modules())::contains)
                .sorted()
                .toList();
        TreePath acting = caller.acting();
        return new Viewer(acting == null ? null : acting.id(), permissions, List.copyOf(variant.modules()));
    }

    /** Everybody learns whom they act for, with or without the permission to read organizations. */
    @SchemaMapping
    OrganizationView organization(Viewer viewer, Caller caller) {
        Long id = viewer.actingOrganization();
        TreePath acting = caller.acting();
        if (id == null || acting == null) {
            throw new CodedException(ErrorCode.NOT_FOUND, "noOrganizationYet");
        }
        NodeLoader<OrganizationView> loader = organizations.getObject();
        Scope itself = new Scope(Subtrees.of(acting), Subtrees.NONE);
        Caller reader =
                Caller.of(caller.id(), caller.tier(), Set.of(loader.permission()), itself, acting, caller.locale());
        return Objects.requireNonNull(loader.load(Set.of(id), reader).get(id));
    }
}

package org.gangju.platform.caller;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.platform.schema.Variant;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The root field {@code viewer}: of modules, what the request's own schema has. */
@Controller
class ViewerController {

    private final PermissionCatalogue catalogue;

    ViewerController(PermissionCatalogue catalogue) {
        this.catalogue = catalogue;
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

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(Viewer viewer, DataLoader<Long, OrganizationView> organization) {
        Long id = viewer.actingOrganization();
        if (id == null) {
            throw new CodedException(ErrorCode.NOT_FOUND, "noOrganizationYet");
        }
        return organization.load(id);
    }
}

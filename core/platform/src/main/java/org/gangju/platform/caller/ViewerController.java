package org.gangju.platform.caller;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The root field {@code viewer}. */
@Controller
class ViewerController {

    private final List<String> modules;

    ViewerController(List<GangjuModule> modules) {
        this.modules = modules.stream()
                .filter(GangjuModule::optional)
                .map(GangjuModule::id)
                .sorted()
                .toList();
    }

    @QueryMapping
    Viewer viewer(Caller caller) {
        List<String> permissions = caller.permissions().stream().sorted().toList();
        return new Viewer(caller.actingOrganization(), permissions, modules);
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

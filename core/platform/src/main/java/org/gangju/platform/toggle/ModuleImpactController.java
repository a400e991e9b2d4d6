package org.gangju.platform.toggle;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The organizations behind what a decision changes. */
@Controller
class ModuleImpactController {

    @SchemaMapping(typeName = "AffectedDistrict")
    CompletableFuture<OrganizationView> organization(
            AffectedDistrict district, DataLoader<Long, OrganizationView> organization) {
        return organization.load(district.place().id());
    }
}

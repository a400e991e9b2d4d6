package org.gangju.platform.toggle;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a decision changes; worked out for those who ask for it, after the decision itself. */
@Controller
class ModuleImpactController {

    private final Impacts impacts;

    ModuleImpactController(Impacts impacts) {
        this.impacts = impacts;
    }

    @SchemaMapping(typeName = "SetModulePayload")
    @Nullable
    ModuleImpact impact(SetModulePayload payload) {
        Switched decided = payload.decided();
        return decided == null ? null : impacts.of(decided);
    }

    @SchemaMapping(typeName = "AffectedDistrict")
    CompletableFuture<OrganizationView> organization(
            AffectedDistrict district, DataLoader<Long, OrganizationView> organization) {
        return organization.load(district.place().id());
    }
}

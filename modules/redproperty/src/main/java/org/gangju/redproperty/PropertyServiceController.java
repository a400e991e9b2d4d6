package org.gangju.redproperty;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of services. */
@Controller
@SchemaMapping(typeName = PropertyServiceView.TYPE_NAME)
class PropertyServiceController {

    @SchemaMapping
    CompletableFuture<PropertyCompanyView> company(
            PropertyServiceView service, DataLoader<Long, PropertyCompanyView> propertyCompany) {
        return propertyCompany.load(service.companyKey());
    }

    @SchemaMapping
    CompletableFuture<GridView> grid(PropertyServiceView service, DataLoader<Long, GridView> grid) {
        return grid.load(service.gridKey());
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            PropertyServiceView service, DataLoader<Long, OrganizationView> organization) {
        return organization.load(service.organizationKey());
    }
}

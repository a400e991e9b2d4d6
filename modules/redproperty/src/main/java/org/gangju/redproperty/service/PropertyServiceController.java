package org.gangju.redproperty.service;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.redproperty.DatedParent;
import org.gangju.redproperty.Everywhere;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.company.PropertyCompanyView;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Moment;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that lead to services, and from them on. */
@Controller
@SchemaMapping(typeName = PropertyServiceView.TYPE_NAME)
class PropertyServiceController {

    PropertyServiceController(
            PropertyServiceReader services, NodeLoader<OrganizationView> organizations, Batches batches) {
        batches.registerPages("propertyCompanyServices", services::ofCompanies);
        batches.registerPages("gridPropertyServices", services::ofGrids);
        batches.register(
                "servingOrganization",
                (Set<Long> keys, Caller caller) -> organizations.load(keys, Everywhere.as(caller)));
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<Connection<PropertyServiceView>> propertyServices(
            GridView grid,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<DatedParent>, Connection<PropertyServiceView>> gridPropertyServices) {
        return gridPropertyServices.load(new ParentPage<>(new DatedParent(grid.key(), moment), page));
    }

    @SchemaMapping(typeName = PropertyCompanyView.TYPE_NAME)
    CompletableFuture<Connection<PropertyServiceView>> services(
            PropertyCompanyView company,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<DatedParent>, Connection<PropertyServiceView>> propertyCompanyServices) {
        return propertyCompanyServices.load(new ParentPage<>(new DatedParent(company.key(), moment), page));
    }

    @SchemaMapping
    CompletableFuture<PropertyCompanyView> company(
            PropertyServiceView service, DataLoader<Long, PropertyCompanyView> propertyCompany) {
        return propertyCompany.load(service.companyKey());
    }

    /** Whoever sees a service learns who serves, but nothing else of a company beyond their reach. */
    @SchemaMapping
    CompletableFuture<String> companyName(
            PropertyServiceView service, DataLoader<Long, OrganizationView> servingOrganization) {
        return servingOrganization.load(service.companyOrganizationKey()).thenApply(OrganizationView::shortName);
    }

    @SchemaMapping
    String companyId(PropertyServiceView service) {
        return new NodeId(PropertyCompanyView.TYPE_NAME, service.companyKey()).encoded();
    }

    @SchemaMapping
    String companyOrganizationId(PropertyServiceView service) {
        return RedPropertyReach.id(service.companyOrganizationKey());
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

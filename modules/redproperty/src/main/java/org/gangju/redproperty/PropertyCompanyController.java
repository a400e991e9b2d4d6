package org.gangju.redproperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find companies and services and lead from them to organizations and estates. */
@Controller
@SchemaMapping(typeName = PropertyCompanyView.TYPE_NAME)
class PropertyCompanyController {

    private final PropertyCompanyReader reader;
    private final RedPropertySettings settings;

    PropertyCompanyController(
            PropertyCompanyReader reader,
            PropertyServiceReader services,
            CompanyFacts facts,
            RedPropertySettings settings,
            Clock clock,
            Batches batches) {
        this.reader = reader;
        this.settings = settings;
        batches.register("organizationPropertyCompany", reader::ofOrganizations);
        batches.registerDated(
                "propertyCompanyFigures",
                (Set<Long> companies, @Nullable LocalDate day, Caller caller) ->
                        facts.of(companies, day == null ? LocalDate.now(clock) : day));
        batches.registerPages("propertyCompanyServices", services::ofCompanies);
        batches.registerPages("gridPropertyServices", services::ofGrids);
    }

    @QueryMapping
    @Nullable
    PropertyCompanyView propertyCompany(@Argument String id, Caller caller) {
        return reader.one(id, caller).orElse(null);
    }

    @QueryMapping
    Connection<PropertyCompanyView> propertyCompanies(
            @Argument @Nullable PropertyCompanyFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<PropertyCompanyView> propertyCompany(
            OrganizationView organization, DataLoader<Long, PropertyCompanyView> organizationPropertyCompany) {
        return organizationPropertyCompany.load(organization.key());
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<Connection<PropertyServiceView>> propertyServices(
            GridView grid,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<DatedParent>, Connection<PropertyServiceView>> gridPropertyServices) {
        return gridPropertyServices.load(new ParentPage<>(new DatedParent(grid.key(), moment), page));
    }

    @SchemaMapping
    CompletableFuture<Connection<PropertyServiceView>> services(
            PropertyCompanyView company,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<DatedParent>, Connection<PropertyServiceView>> propertyCompanyServices) {
        return propertyCompanyServices.load(new ParentPage<>(new DatedParent(company.key(), moment), page));
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            PropertyCompanyView company, DataLoader<Long, OrganizationView> organization) {
        return organization.load(company.organizationKey());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Integer> staff(
            PropertyCompanyView company,
            Moment moment,
            DataLoader<Dated<Long>, CompanyFigures> propertyCompanyFigures) {
        return propertyCompanyFigures.load(moment.dated(company.key())).thenApply(CompanyFigures::staff);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Integer> fullMemberCount(
            PropertyCompanyView company,
            Moment moment,
            DataLoader<Dated<Long>, CompanyFigures> propertyCompanyFigures) {
        return propertyCompanyFigures.load(moment.dated(company.key())).thenApply(CompanyFigures::fullMembers);
    }

    @SchemaMapping
    CompletableFuture<Boolean> eligible(
            PropertyCompanyView company,
            Moment moment,
            DataLoader<Dated<Long>, CompanyFigures> propertyCompanyFigures) {
        return propertyCompanyFigures
                .load(moment.dated(company.key()))
                .thenApply(figures -> figures.eligible(settings.company()));
    }

    @SchemaMapping
    CompletableFuture<@Nullable OrganizationView> partyOrganization(
            PropertyCompanyView company,
            Moment moment,
            DataLoader<Dated<Long>, CompanyFigures> propertyCompanyFigures,
            DataLoader<Long, @Nullable OrganizationView> organization) {
        return propertyCompanyFigures.load(moment.dated(company.key())).thenCompose(figures -> {
            Long party = figures.partyOrganization();
            return party == null ? CompletableFuture.completedFuture(null) : organization.load(party);
        });
    }
}

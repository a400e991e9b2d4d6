package org.gangju.redproperty.company;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.gangju.spi.privacy.SmallestCount;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find companies and lead from them to organizations and figures. */
@Controller
@SchemaMapping(typeName = PropertyCompanyView.TYPE_NAME)
class PropertyCompanyController {

    private final PropertyCompanyReader reader;
    private final CompanyRules rules;
    private final SmallestCount small;

    PropertyCompanyController(
            PropertyCompanyReader reader,
            CompanyFacts facts,
            CompanyRules rules,
            SmallestCount small,
            Clock clock,
            Batches batches) {
        this.reader = reader;
        this.rules = rules;
        this.small = small;
        batches.register("organizationPropertyCompany", reader::ofOrganizations);
        batches.registerDated(
                "propertyCompanyFigures",
                (Set<Long> companies, @Nullable LocalDate day, Caller caller) ->
                        facts.of(companies, day == null ? LocalDate.now(clock) : day));
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

    /** A small count is kept back from who may not list people there. */
    @SchemaMapping
    CompletableFuture<@Nullable Integer> fullMemberCount(
            PropertyCompanyView company,
            Moment moment,
            Caller caller,
            DataLoader<Dated<Long>, CompanyFigures> propertyCompanyFigures) {
        boolean listed = caller.scope(RedPropertyPermissions.PEOPLE.name())
                .organizations()
                .contains(company.place());
        return propertyCompanyFigures
                .load(moment.dated(company.key()))
                .thenApply(CompanyFigures::fullMembers)
                .thenApply(count -> count == null ? null : small.told(count, listed));
    }

    @SchemaMapping
    CompletableFuture<Boolean> eligible(
            PropertyCompanyView company,
            Moment moment,
            DataLoader<Dated<Long>, CompanyFigures> propertyCompanyFigures) {
        return propertyCompanyFigures.load(moment.dated(company.key())).thenApply(figures -> figures.eligible(rules));
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

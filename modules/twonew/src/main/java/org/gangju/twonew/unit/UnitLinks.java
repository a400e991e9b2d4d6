package org.gangju.twonew.unit;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the register adds to organizations and grids. */
@Controller
class UnitLinks {

    UnitLinks(UnitReader reader, Batches batches) {
        batches.registerDated("organizationNewOrganization", reader::ofOrganizations);
        batches.registerPages(
                "organizationNewOrganizations",
                (Set<Dated<OrganizationUnits>> parents, PageRequest page, Caller caller) -> byDay(
                        parents,
                        (keys, day) ->
                                reader.of(keys, parent -> parent.condition(reader.place(day)), day, page, caller)));
        batches.registerPages(
                "coveredNewOrganizations",
                (Set<Dated<Long>> parents, PageRequest page, Caller caller) -> byDay(
                        parents,
                        (keys, day) -> reader.of(
                                keys, key -> Condition.of("e.party_organization_id = ?", key), day, page, caller)));
        batches.registerPages(
                "gridNewOrganizations",
                (Set<Dated<TreePath>> parents, PageRequest page, Caller caller) -> byDay(
                        parents, (keys, day) -> reader.of(keys, grid -> reader.inGrid(grid, day), day, page, caller)));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<@Nullable UnitView> newOrganization(
            OrganizationView organization, DataLoader<Dated<Long>, @Nullable UnitView> organizationNewOrganization) {
        return organizationNewOrganization.load(new Dated<>(organization.key(), organization.asOf()));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<UnitView>> newOrganizations(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            PageRequest page,
            DataLoader<ParentPage<Dated<OrganizationUnits>>, Connection<UnitView>> organizationNewOrganizations) {
        OrganizationUnits units = new OrganizationUnits(organization.path(), Boolean.TRUE.equals(subtree));
        return organizationNewOrganizations.load(new ParentPage<>(new Dated<>(units, organization.asOf()), page));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<UnitView>> coveredNewOrganizations(
            OrganizationView organization,
            PageRequest page,
            DataLoader<ParentPage<Dated<Long>>, Connection<UnitView>> coveredNewOrganizations) {
        return coveredNewOrganizations.load(
                new ParentPage<>(new Dated<>(organization.key(), organization.asOf()), page));
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<Connection<UnitView>> newOrganizations(
            GridView grid,
            PageRequest page,
            DataLoader<ParentPage<Dated<TreePath>>, Connection<UnitView>> gridNewOrganizations) {
        return gridNewOrganizations.load(new ParentPage<>(new Dated<>(grid.path(), grid.asOf()), page));
    }

    private static <K> Map<Dated<K>, Connection<UnitView>> byDay(
            Set<Dated<K>> parents, Dated.OnDay<K, Connection<UnitView>> question) {
        return Dated.byDay(parents, question);
    }
}

package org.gangju.link;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that lead from organizations and grids to their links, and from links to both. */
@Controller
class GridLinkController {

    GridLinkController(GridLinkReader reader, Batches batches) {
        batches.registerPages(
                "gridLinks",
                (Set<GridLinkList> lists, PageRequest page, Caller caller) -> reader.lists(lists, page, caller));
        batches.registerDated(
                "gridBranchForm",
                (Set<Long> grids, @Nullable LocalDate asOf, Caller caller) -> reader.forms(grids, asOf, caller));
        batches.registerDated(
                "linkBranchForm",
                (Set<Long> grids, @Nullable LocalDate asOf, Caller caller) -> reader.forms(grids, asOf));
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<Connection<GridLinkView>> branchLinks(
            GridView grid,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<GridLinkList>, Connection<GridLinkView>> gridLinks) {
        return gridLinks.load(new ParentPage<>(GridLinkList.of(grid, true, moment), page));
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<Connection<GridLinkView>> organizationLinks(
            GridView grid,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<GridLinkList>, Connection<GridLinkView>> gridLinks) {
        return gridLinks.load(new ParentPage<>(GridLinkList.of(grid, false, moment), page));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME, field = "branchLinks")
    CompletableFuture<Connection<GridLinkView>> branchLinksOfOrganization(
            OrganizationView organization,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<GridLinkList>, Connection<GridLinkView>> gridLinks) {
        return gridLinks.load(new ParentPage<>(GridLinkList.of(organization, true, moment), page));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME, field = "gridLinks")
    CompletableFuture<Connection<GridLinkView>> gridLinksOfOrganization(
            OrganizationView organization,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<GridLinkList>, Connection<GridLinkView>> gridLinks) {
        return gridLinks.load(new ParentPage<>(GridLinkList.of(organization, false, moment), page));
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<@Nullable BranchGridForm> branchForm(
            GridView grid, Moment moment, DataLoader<Dated<Long>, @Nullable BranchGridForm> gridBranchForm) {
        return gridBranchForm.load(moment.dated(grid.key()));
    }

    @SchemaMapping(typeName = GridLinkView.OF_BRANCH)
    CompletableFuture<@Nullable BranchGridForm> form(
            GridLinkView link, Moment moment, DataLoader<Dated<Long>, @Nullable BranchGridForm> linkBranchForm) {
        return linkBranchForm.load(moment.dated(link.gridKey()));
    }

    @SchemaMapping(typeName = GridLinkView.OF_BRANCH)
    CompletableFuture<OrganizationView> branch(
            GridLinkView link, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(link.organizationKey(), link.asOf()));
    }

    @SchemaMapping(typeName = GridLinkView.OF_BRANCH, field = "grid")
    CompletableFuture<GridView> gridOfBranch(GridLinkView link, DataLoader<Dated<Long>, GridView> gridOn) {
        return gridOn.load(new Dated<>(link.gridKey(), link.asOf()));
    }

    @SchemaMapping(typeName = GridLinkView.OF_ORGANIZATION)
    CompletableFuture<OrganizationView> organization(
            GridLinkView link, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(link.organizationKey(), link.asOf()));
    }

    @SchemaMapping(typeName = GridLinkView.OF_ORGANIZATION, field = "grid")
    CompletableFuture<GridView> gridOfOrganization(GridLinkView link, DataLoader<Dated<Long>, GridView> gridOn) {
        return gridOn.load(new Dated<>(link.gridKey(), link.asOf()));
    }
}

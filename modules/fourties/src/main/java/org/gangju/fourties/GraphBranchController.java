package org.gangju.fourties;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What functional branches add to organizations, grids and members. */
@Controller
class GraphBranchController {

    GraphBranchController(FunctionalBranchReader reader, SuggestionReader suggestions, Batches batches) {
        batches.registerPages("organizationFunctionalBranches", reader::ofOrganizations);
        batches.registerPages("gridFunctionalBranches", reader::ofGrids);
        batches.registerPages("memberFunctionalBranches", reader::ofMembers);
        batches.registerPages("memberSuggestedBranches", suggestions::of);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<FunctionalBranchView>> functionalBranches(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            PageRequest page,
            DataLoader<ParentPage<OrganizationBranches>, Connection<FunctionalBranchView>>
                    organizationFunctionalBranches) {
        OrganizationBranches parent = new OrganizationBranches(organization.placeToday(), Boolean.TRUE.equals(subtree));
        return organizationFunctionalBranches.load(new ParentPage<>(parent, page));
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<Connection<FunctionalBranchView>> functionalBranches(
            GridView grid,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<FunctionalBranchView>> gridFunctionalBranches) {
        return gridFunctionalBranches.load(new ParentPage<>(grid.key(), page));
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<Connection<FunctionalBranchView>> functionalBranches(
            MemberView member,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<FunctionalBranchView>> memberFunctionalBranches) {
        return memberFunctionalBranches.load(new ParentPage<>(member.key(), page));
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<Connection<Suggestion>> suggestedFunctionalBranches(
            MemberView member,
            PageRequest page,
            DataLoader<ParentPage<MemberPlace>, Connection<Suggestion>> memberSuggestedBranches) {
        MemberPlace place = new MemberPlace(member.key(), member.placeToday());
        return memberSuggestedBranches.load(new ParentPage<>(place, page));
    }
}

package org.gangju.partygroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that lead to party groups and from them to their branch, grid and members. */
@Controller
@SchemaMapping(typeName = PartyGroupView.TYPE_NAME)
class PartyGroupController {

    PartyGroupController(
            PartyGroupReader groups,
            PartyGroupGrids grids,
            PartyGroupMemberReader members,
            Clock clock,
            Batches batches) {
        batches.registerPages(
                "organizationPartyGroups",
                (Set<PartyGroupList> lists, PageRequest page, Caller caller) ->
                        groups.ofOrganizations(lists, page, caller));
        batches.registerPages(
                "partyGroupMembers",
                (Set<AssignmentList> lists, PageRequest page, Caller caller) -> members.ofGroups(lists, page, caller));
        batches.registerDated(
                "partyGroupGrid",
                (Set<Long> keys, @Nullable LocalDate asOf, Caller caller) ->
                        grids.on(Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock)), keys));
        batches.register(
                "partyGroupLeader", (Set<AssignmentList> lists, Caller caller) -> members.leaders(lists, caller));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<PartyGroupView>> partyGroups(
            OrganizationView organization,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<PartyGroupList>, Connection<PartyGroupView>> organizationPartyGroups) {
        PartyGroupList list = new PartyGroupList(organization.key(), moment);
        return organizationPartyGroups.load(new ParentPage<>(list, page));
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            PartyGroupView group, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(group.organizationKey(), group.asOf()));
    }

    @SchemaMapping
    CompletableFuture<@Nullable GridView> grid(
            PartyGroupView group,
            DataLoader<Dated<Long>, @Nullable Long> partyGroupGrid,
            DataLoader<Dated<Long>, @Nullable GridView> gridOn) {
        return partyGroupGrid
                .load(new Dated<>(group.key(), group.asOf()))
                .thenCompose(grid -> grid == null
                        ? CompletableFuture.completedFuture(null)
                        : gridOn.load(new Dated<>(grid, group.asOf())));
    }

    @SchemaMapping
    CompletableFuture<@Nullable MemberView> leader(
            PartyGroupView group,
            DataLoader<AssignmentList, @Nullable Long> partyGroupLeader,
            DataLoader<Dated<Long>, @Nullable MemberView> memberOn) {
        Moment moment = Moment.of(null, group.asOf(), false);
        return partyGroupLeader
                .load(PartyGroupMemberReader.list(group.key(), moment, PartyGroupRole.LEADER))
                .thenCompose(member -> member == null
                        ? CompletableFuture.completedFuture(null)
                        : memberOn.load(new Dated<>(member, group.asOf())));
    }

    @SchemaMapping
    CompletableFuture<Connection<PartyGroupMemberView>> members(
            PartyGroupView group,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<AssignmentList>, Connection<PartyGroupMemberView>> partyGroupMembers) {
        return partyGroupMembers.load(new ParentPage<>(PartyGroupMemberReader.list(group.key(), moment, null), page));
    }

    @SchemaMapping(typeName = PartyGroupMemberView.TYPE_NAME)
    CompletableFuture<MemberView> member(PartyGroupMemberView belonging, DataLoader<Dated<Long>, MemberView> memberOn) {
        return memberOn.load(new Dated<>(belonging.memberKey(), belonging.asOf()));
    }
}

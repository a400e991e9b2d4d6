package org.gangju.member;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find members and lead between them and their organizations. */
@Controller
class MemberController {

    private final MemberReader reader;

    MemberController(MemberReader reader, Batches batches) {
        this.reader = reader;
        batches.registerPages(
                "organizationMembers",
                (Set<Dated<OrganizationMembers>> parents, PageRequest page, Caller caller) ->
                        reader.ofOrganizations(parents, page, caller));
        batches.register(
                "organizationMemberCount",
                (Set<Dated<OrganizationMembers>> parents, Caller caller) -> reader.counts(parents, caller));
    }

    @QueryMapping
    @Nullable
    MemberView member(@Argument String id, @Argument @Nullable LocalDate asOf, Caller caller) {
        return reader.find(id, asOf, caller).orElse(null);
    }

    @QueryMapping
    Connection<MemberView> members(
            @Argument @Nullable MemberFilter filter,
            @Argument @Nullable LocalDate asOf,
            PageRequest page,
            Caller caller) {
        return reader.page(filter, asOf, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<MemberView>> members(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            @Argument @Nullable LocalDate asOf,
            PageRequest page,
            DataLoader<ParentPage<Dated<OrganizationMembers>>, Connection<MemberView>> organizationMembers) {
        OrganizationMembers parent = new OrganizationMembers(
                organization.key(), organization.path(), organization.asOf(), subtree != null && subtree);
        return organizationMembers.load(new ParentPage<>(new Dated<>(parent, day(asOf, organization)), page));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Integer> memberCount(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            @Argument @Nullable LocalDate asOf,
            DataLoader<Dated<OrganizationMembers>, Integer> organizationMemberCount) {
        OrganizationMembers parent = new OrganizationMembers(
                organization.key(), organization.path(), organization.asOf(), subtree == null || subtree);
        return organizationMemberCount.load(new Dated<>(parent, day(asOf, organization)));
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<OrganizationView> primaryOrganization(
            MemberView member, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(member.organizationKey(), member.asOf()));
    }

    private static @Nullable LocalDate day(@Nullable LocalDate asked, OrganizationView organization) {
        return asked == null ? organization.asOf() : asked;
    }
}

package org.gangju.member;

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
import org.gangju.spi.period.Moment;
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
    MemberView member(@Argument String id, Moment moment, Caller caller) {
        return reader.find(id, moment.asOf(), caller).orElse(null);
    }

    @QueryMapping
    Connection<MemberView> members(
            @Argument @Nullable MemberFilter filter, Moment moment, PageRequest page, Caller caller) {
        return reader.page(filter, moment.asOf(), page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<MemberView>> members(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<Dated<OrganizationMembers>>, Connection<MemberView>> organizationMembers) {
        OrganizationMembers parent = new OrganizationMembers(
                organization.key(), organization.path(), organization.asOf(), subtree != null && subtree);
        return organizationMembers.load(new ParentPage<>(moment.dated(parent), page));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Integer> memberCount(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            Moment moment,
            DataLoader<Dated<OrganizationMembers>, Integer> organizationMemberCount) {
        OrganizationMembers parent = new OrganizationMembers(
                organization.key(), organization.path(), organization.asOf(), subtree == null || subtree);
        return organizationMemberCount.load(moment.dated(parent));
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<OrganizationView> primaryOrganization(
            MemberView member, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(member.organizationKey(), member.asOf()));
    }
}

package org.gangju.member;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
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
                (Set<OrganizationMembers> parents, PageRequest page, Caller caller) ->
                        reader.ofOrganizations(parents, page));
        batches.register(
                "organizationMemberCount", (Set<OrganizationMembers> parents, Caller caller) -> reader.counts(parents));
    }

    @QueryMapping
    @Nullable
    MemberView member(@Argument String id, Caller caller) {
        return NodeId.keyOf(MemberView.TYPE_NAME, id).stream()
                .flatMap(key ->
                        Stream.ofNullable(reader.load(Set.of(key), caller).get(key)))
                .findFirst()
                .orElse(null);
    }

    @QueryMapping
    Connection<MemberView> members(@Argument @Nullable MemberFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<MemberView>> members(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            PageRequest page,
            DataLoader<ParentPage<OrganizationMembers>, Connection<MemberView>> organizationMembers) {
        OrganizationMembers parent = new OrganizationMembers(organization.path(), subtree != null && subtree);
        return organizationMembers.load(new ParentPage<>(parent, page));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Integer> memberCount(
            OrganizationView organization,
            @Argument @Nullable Boolean subtree,
            DataLoader<OrganizationMembers, Integer> organizationMemberCount) {
        return organizationMemberCount.load(new OrganizationMembers(organization.path(), subtree == null || subtree));
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<OrganizationView> primaryOrganization(
            MemberView member, DataLoader<Long, OrganizationView> organization) {
        return organization.load(member.organizationKey());
    }
}

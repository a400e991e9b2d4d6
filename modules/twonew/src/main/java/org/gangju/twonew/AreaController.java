package org.gangju.twonew;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields and mutations of areas. */
@Controller
@SchemaMapping(typeName = AreaView.TYPE_NAME)
class AreaController {

    private final AreaReader reader;
    private final AreaBook book;
    private final Mutations mutations;

    AreaController(AreaReader reader, AreaBook book, Mutations mutations, Batches batches) {
        this.reader = reader;
        this.book = book;
        this.mutations = mutations;
        batches.registerPages("organizationAreaCommittees", reader::ofOrganizations);
        batches.registerPages("areaCommitteeNodes", reader::nodesOf);
    }

    @QueryMapping
    @Nullable
    AreaView areaCommittee(@Argument String id, Caller caller) {
        return reader.find(Stream.of(id), caller).get(id);
    }

    @QueryMapping
    Connection<AreaView> areaCommittees(@Argument @Nullable AreaFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @MutationMapping
    AreaPayload formAreaCommittee(@Argument FormAreaCommitteeInput input, Caller caller) {
        return mutations.run(caller, input, AreaPayload::new, () -> book.form(input, caller));
    }

    @MutationMapping
    AreaPayload dissolveAreaCommittee(@Argument DissolveAreaCommitteeInput input, Caller caller) {
        return mutations.run(caller, input, AreaPayload::new, () -> book.dissolve(input, caller));
    }

    @MutationMapping
    AreaPayload addAreaNode(@Argument AddAreaNodeInput input, Caller caller) {
        return mutations.run(caller, input, AreaPayload::new, () -> book.add(input, caller));
    }

    @MutationMapping
    AreaPayload removeAreaNode(@Argument RemoveAreaNodeInput input, Caller caller) {
        return mutations.run(caller, input, AreaPayload::new, () -> book.remove(input, caller));
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> hub(AreaView area, DataLoader<Long, OrganizationView> organization) {
        return organization.load(area.organizationKey());
    }

    @SchemaMapping
    CompletableFuture<Connection<AreaNodeView>> nodes(
            AreaView area,
            @Argument @Nullable Boolean history,
            PageRequest page,
            DataLoader<ParentPage<AreaNodeList>, Connection<AreaNodeView>> areaCommitteeNodes) {
        return areaCommitteeNodes.load(
                new ParentPage<>(new AreaNodeList(area.key(), Boolean.TRUE.equals(history)), page));
    }

    @SchemaMapping(typeName = "AreaNode")
    CompletableFuture<AreaView> area(AreaNodeView node, DataLoader<Long, AreaView> areaCommittee) {
        return areaCommittee.load(node.areaKey());
    }

    @SchemaMapping(typeName = "AreaNode")
    CompletableFuture<OrganizationView> organization(
            AreaNodeView node, DataLoader<Long, OrganizationView> organization) {
        return organization.load(node.organizationKey());
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<AreaView>> areaCommittees(
            OrganizationView organization,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<AreaView>> organizationAreaCommittees) {
        return organizationAreaCommittees.load(new ParentPage<>(organization.key(), page));
    }
}

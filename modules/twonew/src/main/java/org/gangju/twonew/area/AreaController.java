package org.gangju.twonew.area;

import java.util.Set;
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
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
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
        batches.registerPages(
                "organizationAreaCommittees",
                (Set<Dated<Long>> organizations, PageRequest page, Caller caller) ->
                        Dated.byDay(organizations, (keys, day) -> reader.ofOrganizations(keys, day, page, caller)));
        batches.registerPages("areaCommitteeNodes", reader::nodesOf);
    }

    @QueryMapping
    @Nullable
    AreaView areaCommittee(@Argument String id, Moment moment, Caller caller) {
        return reader.find(Stream.of(id), moment.asOf(), caller).get(id);
    }

    @QueryMapping
    Connection<AreaView> areaCommittees(
            @Argument @Nullable AreaFilter filter, Moment moment, PageRequest page, Caller caller) {
        return reader.page(filter, moment.asOf(), page, caller);
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
    CompletableFuture<OrganizationView> hub(AreaView area, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(area.organizationKey(), area.asOf()));
    }

    @SchemaMapping
    CompletableFuture<Connection<AreaNodeView>> nodes(
            AreaView area,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<AreaNodeList>, Connection<AreaNodeView>> areaCommitteeNodes) {
        return areaCommitteeNodes.load(new ParentPage<>(new AreaNodeList(area.key(), moment), page));
    }

    @SchemaMapping(typeName = "AreaNode")
    CompletableFuture<AreaView> area(AreaNodeView node, DataLoader<Dated<Long>, AreaView> areaCommitteeOn) {
        return areaCommitteeOn.load(new Dated<>(node.areaKey(), node.asOf()));
    }

    @SchemaMapping(typeName = "AreaNode")
    CompletableFuture<OrganizationView> organization(
            AreaNodeView node, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(node.organizationKey(), node.asOf()));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<AreaView>> areaCommittees(
            OrganizationView organization,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<Dated<Long>>, Connection<AreaView>> organizationAreaCommittees) {
        return organizationAreaCommittees.load(new ParentPage<>(moment.dated(organization.key()), page));
    }
}

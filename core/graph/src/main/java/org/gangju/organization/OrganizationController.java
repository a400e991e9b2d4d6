package org.gangju.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
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

/** The fields that find organizations and lead from one to others. */
@Controller
@SchemaMapping(typeName = OrganizationView.TYPE_NAME)
class OrganizationController {

    private final OrganizationReader reader;

    OrganizationController(OrganizationReader reader, Batches batches) {
        this.reader = reader;
        batches.registerPages(
                "organizationChildren",
                (Set<Dated<Long>> parents, PageRequest page, Caller caller) -> reader.children(parents, page, caller));
    }

    @QueryMapping
    @Nullable
    OrganizationView organization(
            @Argument @Nullable String id, @Argument @Nullable String code, Moment moment, Caller caller) {
        if ((id == null) == (code == null)) {
            throw new CodedException(ErrorCode.BAD_INPUT, "idOrCode");
        }
        Optional<OrganizationView> found = id == null
                ? reader.byCode(String.valueOf(code), moment.asOf(), caller)
                : Optional.ofNullable(
                        reader.find(Stream.of(id), moment.asOf(), caller).get(id));
        return found.orElse(null);
    }

    @QueryMapping
    Connection<OrganizationView> organizations(
            @Argument @Nullable OrganizationFilter filter,
            @Argument @Nullable OrganizationOrder orderBy,
            Moment moment,
            PageRequest page,
            Caller caller) {
        return reader.page(new OrganizationList(filter, orderBy, moment.asOf()), page, caller);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<OrganizationView> parent(
            OrganizationView child, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return child.parentKey() == null ? null : organizationOn.load(new Dated<>(child.parentKey(), child.asOf()));
    }

    @SchemaMapping
    CompletableFuture<Connection<OrganizationView>> ancestors(
            OrganizationView descendant, PageRequest page, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        List<Long> ids = descendant.path().ids();
        return organizationOn
                .loadMany(ids.subList(0, ids.size() - 1).stream()
                        .map(id -> new Dated<>(id, descendant.asOf()))
                        .toList())
                .thenApply(found -> Connection.ofAll(page, visible(found), OrganizationView::code));
    }

    @SchemaMapping
    CompletableFuture<Connection<OrganizationView>> children(
            OrganizationView parent,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<Dated<Long>>, Connection<OrganizationView>> organizationChildren) {
        return organizationChildren.load(new ParentPage<>(moment.dated(parent.key()), page));
    }

    private static List<OrganizationView> visible(List<OrganizationView> found) {
        return found.stream().flatMap(Stream::ofNullable).toList();
    }
}

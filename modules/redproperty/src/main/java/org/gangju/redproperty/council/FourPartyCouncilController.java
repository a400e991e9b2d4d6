package org.gangju.redproperty.council;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.redproperty.DatedParent;
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
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find councils and lead from them to estates, states and seats. */
@Controller
@SchemaMapping(typeName = FourPartyCouncilView.TYPE_NAME)
class FourPartyCouncilController {

    private final FourPartyCouncilReader reader;

    FourPartyCouncilController(
            FourPartyCouncilReader reader,
            FourPartyStateReader states,
            FourPartySeatReader seats,
            FourPartySeatTable rows,
            Clock clock,
            Batches batches) {
        this.reader = reader;
        batches.register("gridFourPartyCouncil", reader::ofGrids);
        batches.registerPages("fourPartyStates", states::ofCouncils);
        batches.registerPages("fourPartySeats", seats::ofCouncils);
        batches.registerPages("memberCouncilSeats", seats::ofMembers);
        batches.registerDated(
                "fourPartyStatus",
                (Set<Long> councils, @Nullable LocalDate day, Caller caller) ->
                        states.on(councils, day == null ? LocalDate.now(clock) : day));
        batches.registerDated(
                "fourPartyVacancies",
                (Set<Long> councils, @Nullable LocalDate day, Caller caller) ->
                        vacant(councils, rows.held(councils, day == null ? LocalDate.now(clock) : day)));
    }

    @QueryMapping
    @Nullable
    FourPartyCouncilView fourPartyCouncil(@Argument String id, Caller caller) {
        return reader.one(id, caller).orElse(null);
    }

    @QueryMapping
    Connection<FourPartyCouncilView> fourPartyCouncils(
            @Argument @Nullable FourPartyCouncilFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<FourPartyCouncilView> fourPartyCouncil(
            GridView grid, DataLoader<Long, FourPartyCouncilView> gridFourPartyCouncil) {
        return gridFourPartyCouncil.load(grid.key());
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<Connection<FourPartySeatView>> councilSeats(
            MemberView member,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<DatedParent>, Connection<FourPartySeatView>> memberCouncilSeats) {
        return memberCouncilSeats.load(new ParentPage<>(new DatedParent(member.key(), moment), page));
    }

    @SchemaMapping
    CompletableFuture<GridView> grid(FourPartyCouncilView council, DataLoader<Long, GridView> grid) {
        return grid.load(council.gridKey());
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            FourPartyCouncilView council, DataLoader<Long, OrganizationView> organization) {
        return organization.load(council.organizationKey());
    }

    @SchemaMapping
    CompletableFuture<@Nullable FourPartyStatus> status(
            FourPartyCouncilView council,
            Moment moment,
            DataLoader<Dated<Long>, @Nullable FourPartyStatus> fourPartyStatus) {
        return fourPartyStatus.load(moment.dated(council.key()));
    }

    @SchemaMapping
    CompletableFuture<List<FourPartySeatRole>> vacantSeats(
            FourPartyCouncilView council,
            Moment moment,
            DataLoader<Dated<Long>, List<FourPartySeatRole>> fourPartyVacancies) {
        return fourPartyVacancies.load(moment.dated(council.key()));
    }

    @SchemaMapping
    CompletableFuture<Connection<FourPartyState>> states(
            FourPartyCouncilView council,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<FourPartyState>> fourPartyStates) {
        return fourPartyStates.load(new ParentPage<>(council.key(), page));
    }

    @SchemaMapping
    CompletableFuture<Connection<FourPartySeatView>> seats(
            FourPartyCouncilView council,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<DatedParent>, Connection<FourPartySeatView>> fourPartySeats) {
        return fourPartySeats.load(new ParentPage<>(new DatedParent(council.key(), moment), page));
    }

    private static Map<Long, List<FourPartySeatRole>> vacant(
            Set<Long> councils, Map<Long, Set<FourPartySeatRole>> held) {
        return councils.stream()
                .collect(toMap(
                        council -> council,
                        council -> Stream.of(FourPartySeatRole.values())
                                .filter(seat ->
                                        !held.getOrDefault(council, Set.of()).contains(seat))
                                .toList()));
    }
}

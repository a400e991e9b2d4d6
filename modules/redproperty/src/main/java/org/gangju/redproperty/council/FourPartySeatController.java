package org.gangju.redproperty.council;

import static java.util.stream.Collectors.toMap;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.redproperty.Everywhere;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.Participant;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of the seats and states of councils. */
@Controller
@SchemaMapping(typeName = FourPartySeatView.TYPE_NAME)
class FourPartySeatController {

    /**
     * Who sees a seat sees its holder: that is decided by where the council is now, whereas the assignment stands where the
     * council was then, be the module still on there or not.
     */
    private static final AssignmentKind HOLDERS =
            new AssignmentKind(FourPartyCouncilView.TYPE_NAME, "organization.read");

    FourPartySeatController(Assignments assignments, Batches batches) {
        batches.register(
                "fourPartySeatHolder",
                (Set<Long> seats, Caller caller) ->
                        assignments.load(seats, HOLDERS, Everywhere.as(caller)).values().stream()
                                .collect(toMap(AssignmentView::key, AssignmentView::holder)));
    }

    /** A member is known by the seat itself; the name of somebody else stands with the assignment. */
    @SchemaMapping
    CompletableFuture<Participant> holder(FourPartySeatView seat, DataLoader<Long, Participant> fourPartySeatHolder) {
        Long member = seat.memberKey();
        return member == null
                ? fourPartySeatHolder.load(seat.key())
                : CompletableFuture.completedFuture(Participant.member(member));
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<OrganizationView> organization(
            FourPartySeatView seat, DataLoader<Long, OrganizationView> organization) {
        Long represented = seat.organizationKey();
        return represented == null ? null : organization.load(represented);
    }

    @SchemaMapping
    CompletableFuture<FourPartyCouncilView> council(
            FourPartySeatView seat, DataLoader<Long, FourPartyCouncilView> fourPartyCouncil) {
        return fourPartyCouncil.load(seat.councilKey());
    }

    @SchemaMapping(typeName = "FourPartyState")
    CompletableFuture<FourPartyCouncilView> council(
            FourPartyState state, DataLoader<Long, FourPartyCouncilView> fourPartyCouncil) {
        return fourPartyCouncil.load(state.councilKey());
    }
}

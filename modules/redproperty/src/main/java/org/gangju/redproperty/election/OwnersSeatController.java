package org.gangju.redproperty.election;

import static java.util.stream.Collectors.toMap;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.redproperty.committee.OwnersCommitteeView;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.Participant;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of the seats of owners' committees. */
@Controller
@SchemaMapping(typeName = OwnersSeatView.TYPE_NAME)
class OwnersSeatController {

    OwnersSeatController(Assignments assignments, Batches batches) {
        batches.register(
                "ownersCommitteeSeatHolder",
                (Set<Long> seats, Caller caller) ->
                        assignments.load(seats, OwnersSeatView.HOLDERS, caller).values().stream()
                                .collect(toMap(AssignmentView::key, AssignmentView::holder)));
    }

    /** A member is known by the seat itself; the name of somebody else stands with the assignment. */
    @SchemaMapping
    CompletableFuture<Participant> holder(
            OwnersSeatView seat, DataLoader<Long, Participant> ownersCommitteeSeatHolder) {
        Long member = seat.memberKey();
        return member == null
                ? ownersCommitteeSeatHolder.load(seat.key())
                : CompletableFuture.completedFuture(Participant.member(member));
    }

    @SchemaMapping
    CompletableFuture<OwnersCommitteeView> committee(
            OwnersSeatView seat, DataLoader<Long, OwnersCommitteeView> ownersCommittee) {
        return ownersCommittee.load(seat.committeeKey());
    }

    @SchemaMapping
    CompletableFuture<ElectionView> election(
            OwnersSeatView seat, DataLoader<Long, ElectionView> ownersCommitteeElection) {
        return ownersCommitteeElection.load(seat.electionKey());
    }
}

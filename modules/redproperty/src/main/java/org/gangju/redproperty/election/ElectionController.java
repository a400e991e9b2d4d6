package org.gangju.redproperty.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.redproperty.DatedParent;
import org.gangju.redproperty.committee.OwnersCommitteeView;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that lead from committees to elections and seats, and back. */
@Controller
@SchemaMapping(typeName = OwnersCommitteeView.TYPE_NAME)
class ElectionController {

    ElectionController(
            ElectionReader elections, OwnersSeatReader seats, OwnersSeatTable rows, Clock clock, Batches batches) {
        batches.registerPages("ownersCommitteeElections", elections::ofCommittees);
        batches.registerPages("ownersCommitteeSeats", seats::ofCommittees);
        batches.registerDated(
                "ownersCommitteeVacancies",
                (Set<Long> committees, @Nullable LocalDate day, Caller caller) ->
                        rows.vacancies(committees, day == null ? LocalDate.now(clock) : day));
    }

    @SchemaMapping
    CompletableFuture<Integer> vacantSeats(
            OwnersCommitteeView committee, Moment moment, DataLoader<Dated<Long>, Integer> ownersCommitteeVacancies) {
        return ownersCommitteeVacancies.load(moment.dated(committee.key()));
    }

    @SchemaMapping
    CompletableFuture<Connection<ElectionView>> elections(
            OwnersCommitteeView committee,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<ElectionView>> ownersCommitteeElections) {
        return ownersCommitteeElections.load(new ParentPage<>(committee.key(), page));
    }

    @SchemaMapping
    CompletableFuture<Connection<OwnersSeatView>> seats(
            OwnersCommitteeView committee,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<DatedParent>, Connection<OwnersSeatView>> ownersCommitteeSeats) {
        return ownersCommitteeSeats.load(new ParentPage<>(new DatedParent(committee.key(), moment), page));
    }

    @SchemaMapping(typeName = ElectionView.TYPE_NAME)
    CompletableFuture<OwnersCommitteeView> committee(
            ElectionView election, DataLoader<Long, OwnersCommitteeView> ownersCommittee) {
        return ownersCommittee.load(election.committeeKey());
    }
}

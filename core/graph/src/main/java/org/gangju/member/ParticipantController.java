package org.gangju.member;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.period.Dated;
import org.gangju.spi.privacy.ErasedName;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of a participant. */
@Controller
class ParticipantController {

    @SchemaMapping
    @Nullable
    CompletableFuture<MemberView> member(Participant participant, DataLoader<Dated<Long>, MemberView> memberOn) {
        return participant.memberKey() == null
                ? null
                : memberOn.load(new Dated<>(participant.memberKey(), participant.asOf()));
    }

    /** A member's name is the member's own: today's on any day, and out of scope as the member is. */
    @SchemaMapping
    CompletableFuture<@Nullable String> displayName(
            Participant participant, Caller caller, DataLoader<Dated<Long>, @Nullable MemberView> memberOn) {
        return participant.memberKey() == null
                ? CompletableFuture.completedFuture(ErasedName.shown(participant.displayName(), caller.locale()))
                : memberOn.load(new Dated<>(participant.memberKey(), null))
                        .thenApply(found -> found == null ? null : found.displayName());
    }
}

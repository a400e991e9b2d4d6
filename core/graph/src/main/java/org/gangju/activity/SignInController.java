package org.gangju.activity;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.activity.ActivitySignInView;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of sign-ins, and those of a member that lead to them. */
@Controller
@SchemaMapping(typeName = ActivitySignInView.TYPE_NAME)
class SignInController {

    private final Subjects attendees;

    SignInController(SignInReader reader, ObjectProvider<NodeLoader<?>> loaders, Batches batches) {
        this.attendees = new Subjects(loaders);
        batches.registerPages("memberActivitySignIns", reader::ofMembers);
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<Connection<ActivitySignInView>> activitySignIns(
            MemberView member,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<ActivitySignInView>> memberActivitySignIns) {
        return memberActivitySignIns.load(new ParentPage<>(member.key(), page));
    }

    @SchemaMapping
    CompletableFuture<ActivityView> activity(ActivitySignInView signIn, DataLoader<Long, ActivityView> activity) {
        return activity.load(signIn.activityKey());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Node> attendee(
            ActivitySignInView signIn, Caller caller, DataFetchingEnvironment field) {
        return attendees.load(signIn.attendee().id(), caller, field);
    }

    @SchemaMapping
    @Nullable
    Participant participant(ActivitySignInView signIn) {
        Long member = signIn.attendee().memberKey();
        return member == null ? null : Participant.member(member);
    }
}

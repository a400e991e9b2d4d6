package org.gangju.training;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.privacy.ErasedName;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that lead to enrollments and from them to participants and classes. */
@Controller
@SchemaMapping(typeName = EnrollmentView.TYPE_NAME)
class TrainingEnrollmentController {

    TrainingEnrollmentController(EnrollmentReader reader, Activities activities, Batches batches) {
        batches.registerPages(
                "trainingClassEnrollments",
                (Set<ClassEnrollments> parents, PageRequest page, Caller caller) ->
                        reader.ofClasses(parents, page, caller));
        batches.register(
                "trainingEnrollmentSignIns",
                (Set<Long> enrollments, Caller caller) ->
                        activities.countsByAttendee(EnrollmentView.TYPE_NAME, enrollments));
    }

    @SchemaMapping(typeName = ClassView.TYPE_NAME)
    CompletableFuture<Connection<EnrollmentView>> enrollments(
            ClassView trainingClass,
            @Argument @Nullable EnrollmentStatus status,
            PageRequest page,
            DataLoader<ParentPage<ClassEnrollments>, Connection<EnrollmentView>> trainingClassEnrollments) {
        return trainingClassEnrollments.load(new ParentPage<>(new ClassEnrollments(trainingClass.key(), status), page));
    }

    @SchemaMapping
    CompletableFuture<ClassView> trainingClass(EnrollmentView enrollment, DataLoader<Long, ClassView> trainingClass) {
        return trainingClass.load(enrollment.classKey());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<MemberView> member(EnrollmentView enrollment, DataLoader<Long, MemberView> member) {
        return enrollment.memberKey() == null ? null : member.load(enrollment.memberKey());
    }

    /** A member's name is the member's own, and out of scope as the member is. */
    @SchemaMapping
    CompletableFuture<@Nullable String> displayName(
            EnrollmentView enrollment, Caller caller, DataLoader<Long, @Nullable MemberView> member) {
        return enrollment.memberKey() == null
                ? CompletableFuture.completedFuture(ErasedName.shown(enrollment.ownName(), caller.locale()))
                : member.load(enrollment.memberKey()).thenApply(found -> found == null ? null : found.displayName());
    }

    @SchemaMapping
    CompletableFuture<Integer> signInCount(
            EnrollmentView enrollment, DataLoader<Long, Integer> trainingEnrollmentSignIns) {
        return trainingEnrollmentSignIns.load(enrollment.key());
    }
}

package org.gangju.twonew.council;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.Matters;
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

/** The fields and mutations of councils. */
@Controller
@SchemaMapping(typeName = CouncilView.TYPE_NAME)
class CouncilController {

    private final CouncilReader reader;
    private final CouncilBook book;
    private final Mutations mutations;

    CouncilController(
            CouncilReader reader,
            MeetingReader meetings,
            CouncilBook book,
            Matters matters,
            Mutations mutations,
            Batches batches) {
        this.reader = reader;
        this.book = book;
        this.mutations = mutations;
        batches.registerPages("newOrganizationCouncilMeetings", meetings::ofCouncils);
        batches.registerPages(
                "councilMeetingResolutions",
                (Set<Long> keys, PageRequest page, Caller caller) ->
                        matters.ofSubjects(MeetingView.TYPE_NAME, keys, page, caller));
        batches.register("councilDepartments", (Set<Long> keys, Caller caller) -> reader.departments(keys));
        batches.register("councilAttendance", (Set<Long> keys, Caller caller) -> reader.attendance(keys));
    }

    @QueryMapping
    @Nullable
    CouncilView newOrganizationCouncil(@Argument String id, Caller caller) {
        return reader.find(Stream.of(id), caller).get(id);
    }

    @QueryMapping
    Connection<CouncilView> newOrganizationCouncils(
            @Argument @Nullable CouncilFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @MutationMapping
    CouncilPayload formNewOrganizationCouncil(@Argument FormNewOrganizationCouncilInput input, Caller caller) {
        return mutations.run(caller, input, CouncilPayload::new, () -> book.form(input, caller));
    }

    @MutationMapping
    CouncilPayload dissolveNewOrganizationCouncil(@Argument DissolveNewOrganizationCouncilInput input, Caller caller) {
        return mutations.run(caller, input, CouncilPayload::new, () -> book.dissolve(input, caller));
    }

    @MutationMapping
    MeetingPayload holdCouncilMeeting(@Argument HoldCouncilMeetingInput input, Caller caller) {
        return mutations.run(caller, input, MeetingPayload::new, () -> book.hold(input, caller));
    }

    @MutationMapping
    ResolutionPayload passCouncilResolution(@Argument PassCouncilResolutionInput input, Caller caller) {
        return mutations.run(caller, input, ResolutionPayload::new, () -> book.resolve(input, caller));
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            CouncilView council, DataLoader<Long, OrganizationView> organization) {
        return organization.load(council.organizationKey());
    }

    @SchemaMapping
    CompletableFuture<List<String>> departments(
            CouncilView council, DataLoader<Long, List<String>> councilDepartments) {
        return councilDepartments.load(council.key());
    }

    @SchemaMapping
    CompletableFuture<Connection<MeetingView>> meetings(
            CouncilView council,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<MeetingView>> newOrganizationCouncilMeetings) {
        return newOrganizationCouncilMeetings.load(new ParentPage<>(council.key(), page));
    }

    @SchemaMapping(typeName = MeetingView.TYPE_NAME, field = "departments")
    CompletableFuture<List<String>> attendance(MeetingView meeting, DataLoader<Long, List<String>> councilAttendance) {
        return councilAttendance.load(meeting.key());
    }

    @SchemaMapping(typeName = MeetingView.TYPE_NAME)
    CompletableFuture<CouncilView> council(MeetingView meeting, DataLoader<Long, CouncilView> newOrganizationCouncil) {
        return newOrganizationCouncil.load(meeting.councilKey());
    }

    @SchemaMapping(typeName = MeetingView.TYPE_NAME)
    CompletableFuture<Connection<MatterView>> resolutions(
            MeetingView meeting,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<MatterView>> councilMeetingResolutions) {
        return councilMeetingResolutions.load(new ParentPage<>(meeting.key(), page));
    }
}

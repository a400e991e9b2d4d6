package org.gangju.redproperty.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.office.OfficeAppointmentView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find cross-appointments and lead from them to people, organizations and what came of them. */
@Controller
@SchemaMapping(typeName = CrossAppointmentView.TYPE_NAME)
class CrossAppointmentController {

    private final CrossAppointmentReader reader;
    private final Clock clock;

    CrossAppointmentController(CrossAppointmentReader reader, Proposals proposals, Clock clock, Batches batches) {
        this.reader = reader;
        this.clock = clock;
        batches.registerPages("organizationCrossAppointments", reader::ofOrganizations);
        batches.registerPages("memberCrossAppointments", reader::ofMembers);
        batches.register(
                "crossAppointmentProposal",
                (Set<Long> keys, Caller caller) -> proposals.ofSubjects(CrossEffects.KEY, keys, caller));
    }

    @QueryMapping
    @Nullable
    CrossAppointmentView crossAppointment(@Argument String id, Caller caller) {
        return reader.one(id, caller).orElse(null);
    }

    @QueryMapping
    Connection<CrossAppointmentView> crossAppointments(
            @Argument @Nullable CrossAppointmentFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<CrossAppointmentView>> crossAppointments(
            OrganizationView organization,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<CrossAppointmentView>> organizationCrossAppointments) {
        return organizationCrossAppointments.load(new ParentPage<>(organization.key(), page));
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<Connection<CrossAppointmentView>> crossAppointments(
            MemberView member,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<CrossAppointmentView>> memberCrossAppointments) {
        return memberCrossAppointments.load(new ParentPage<>(member.key(), page));
    }

    @SchemaMapping
    Participant holder(CrossAppointmentView appointment) {
        return appointment.holder();
    }

    @SchemaMapping
    CrossStatus status(CrossAppointmentView appointment) {
        return appointment.statusOn(LocalDate.now(clock));
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> homeOrganization(
            CrossAppointmentView appointment, DataLoader<Long, OrganizationView> organization) {
        return organization.load(appointment.homeKey());
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> targetOrganization(
            CrossAppointmentView appointment, DataLoader<Long, OrganizationView> organization) {
        return organization.load(appointment.targetKey());
    }

    @SchemaMapping
    CompletableFuture<ProposalView> proposal(
            CrossAppointmentView appointment, DataLoader<Long, ProposalView> crossAppointmentProposal) {
        return crossAppointmentProposal.load(appointment.key());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<OfficeAppointmentView> appointment(
            CrossAppointmentView appointment, DataLoader<Long, OfficeAppointmentView> officeAppointment) {
        Long made = appointment.appointmentKey();
        return made == null ? null : officeAppointment.load(made);
    }
}

package org.gangju.office;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.office.OfficeAppointmentView;
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

/** The fields that lead to appointments and from them to organizations. */
@Controller
class OfficeController {

    private final OfficeReader reader;

    OfficeController(OfficeReader reader, CombinedOffices combined, Batches batches) {
        this.reader = reader;
        batches.registerPages(
                "organizationAppointments",
                (Set<AssignmentList> lists, PageRequest page, Caller caller) ->
                        reader.ofOrganizations(lists, page, caller));
        batches.registerPages("memberAppointments", reader::ofMembers);
        batches.register(
                "secretaryIsDirector",
                (Set<Dated<Long>> organizations, Caller caller) -> combined.of(organizations, caller));
    }

    @QueryMapping
    Connection<OfficeAppointmentView> officeAppointments(
            @Argument @Nullable OfficeAppointmentFilter filter, Moment moment, PageRequest page, Caller caller) {
        return reader.page(filter, moment, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<OfficeAppointmentView>> appointments(
            OrganizationView organization,
            @Argument @Nullable String office,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<AssignmentList>, Connection<OfficeAppointmentView>> organizationAppointments) {
        return organizationAppointments.load(new ParentPage<>(list(organization.key(), moment, office), page));
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<Connection<OfficeAppointmentView>> appointments(
            MemberView member,
            @Argument @Nullable String office,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<AssignmentList>, Connection<OfficeAppointmentView>> memberAppointments) {
        return memberAppointments.load(new ParentPage<>(list(member.key(), moment, office), page));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<@Nullable Boolean> secretaryIsDirector(
            OrganizationView organization,
            Moment moment,
            DataLoader<Dated<Long>, @Nullable Boolean> secretaryIsDirector) {
        return secretaryIsDirector.load(moment.dated(organization.key()));
    }

    @SchemaMapping(typeName = OfficeAppointmentView.TYPE_NAME)
    CompletableFuture<OrganizationView> organization(
            OfficeAppointmentView appointment, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(appointment.organizationKey(), appointment.asOf()));
    }

    private static AssignmentList list(long parent, Moment moment, @Nullable String office) {
        return new AssignmentList(OfficeReader.KIND, parent, moment, office);
    }
}

package org.gangju.twonew.duty;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.gangju.twonew.TwoNewSettings;
import org.gangju.twonew.unit.UnitDuty;
import org.gangju.twonew.unit.UnitView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields and mutations of instructors, liaisons and visits. */
@Controller
@SchemaMapping(typeName = UnitDutyView.TYPE_NAME)
class UnitDutyController {

    private final UnitDuties duties;
    private final InstructorVisiting visiting;
    private final TwoNewSettings settings;
    private final Mutations mutations;

    UnitDutyController(
            UnitDuties duties,
            InstructorVisiting visiting,
            TwoNewSettings settings,
            Mutations mutations,
            UnitDutyReader reader,
            VisitReader visits,
            InstructedUnits units,
            Batches batches) {
        this.duties = duties;
        this.visiting = visiting;
        this.settings = settings;
        this.mutations = mutations;
        batches.register("instructedUnit", units::of);
        batches.registerPages("newOrganizationDuties", reader::ofUnits);
        batches.registerPages("memberInstructing", reader::ofMembers);
        batches.registerPages("newOrganizationVisits", visits::ofUnits);
        batches.registerPages("newOrganizationDutyVisits", visits::ofDuties);
        batches.registerDated(
                "instructorLoad",
                (Set<Long> members, @Nullable LocalDate day, Caller caller) -> reader.loads(members, day));
    }

    @MutationMapping
    UnitDutyPayload assignInstructor(@Argument AssignInstructorInput input, Caller caller) {
        return mutations.run(caller, input, UnitDutyPayload::new, () -> duties.instructor(input, caller));
    }

    @MutationMapping
    UnitDutyPayload assignLiaison(@Argument AssignLiaisonInput input, Caller caller) {
        return mutations.run(caller, input, UnitDutyPayload::new, () -> duties.liaison(input, caller));
    }

    @MutationMapping
    UnitDutyPayload endNewOrganizationDuty(@Argument EndNewOrganizationDutyInput input, Caller caller) {
        return mutations.run(caller, input, UnitDutyPayload::new, () -> duties.end(input, caller));
    }

    @MutationMapping
    UnitDutyPayload recordInstructorVisit(@Argument RecordInstructorVisitInput input, Caller caller) {
        return mutations.run(caller, input, UnitDutyPayload::new, () -> visiting.record(input, caller));
    }

    @SchemaMapping(typeName = UnitView.TYPE_NAME, field = "duties")
    CompletableFuture<Connection<UnitDutyView>> ofUnit(
            UnitView unit,
            @Argument @Nullable UnitDuty role,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<AssignmentList>, Connection<UnitDutyView>> newOrganizationDuties) {
        return newOrganizationDuties.load(new ParentPage<>(UnitDutyReader.list(unit.key(), moment, role), page));
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<Connection<UnitDutyView>> instructing(
            MemberView member,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<AssignmentList>, Connection<UnitDutyView>> memberInstructing) {
        return memberInstructing.load(
                new ParentPage<>(UnitDutyReader.list(member.key(), moment, UnitDuty.INSTRUCTOR), page));
    }

    @SchemaMapping(typeName = UnitView.TYPE_NAME, field = "visits")
    CompletableFuture<Connection<VisitView>> visitsOfUnit(
            UnitView unit,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<VisitView>> newOrganizationVisits) {
        return newOrganizationVisits.load(new ParentPage<>(unit.key(), page));
    }

    @SchemaMapping(typeName = "InstructorVisit", field = "newOrganization")
    CompletableFuture<UnitView> visited(VisitView visit, DataLoader<Long, UnitView> newOrganization) {
        return newOrganization.load(visit.unitKey());
    }

    @SchemaMapping(typeName = "InstructorVisit")
    CompletableFuture<MemberView> instructor(VisitView visit, DataLoader<Long, MemberView> member) {
        return member.load(visit.memberKey());
    }

    @SchemaMapping
    CompletableFuture<Connection<VisitView>> visits(
            UnitDutyView duty,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<VisitView>> newOrganizationDutyVisits) {
        return newOrganizationDutyVisits.load(new ParentPage<>(duty.key(), page));
    }

    @SchemaMapping
    CompletableFuture<UnitView> newOrganization(
            UnitDutyView duty, DataLoader<Dated<Long>, UnitView> newOrganizationOn) {
        return newOrganizationOn.load(new Dated<>(duty.unitKey(), duty.asOf()));
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> newOrganizationName(
            UnitDutyView duty, DataLoader<Long, @Nullable InstructedUnit> instructedUnit) {
        return instructedUnit.load(duty.unitKey()).thenApply(unit -> unit == null ? null : unit.name());
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> newOrganizationUscc(
            UnitDutyView duty, DataLoader<Long, @Nullable InstructedUnit> instructedUnit) {
        return instructedUnit.load(duty.unitKey()).thenApply(unit -> unit == null ? null : unit.uscc());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Integer> load(UnitDutyView duty, DataLoader<Dated<Long>, Integer> instructorLoad) {
        Long member = duty.holder().memberKey();
        return member == null || duty.role() != UnitDuty.INSTRUCTOR
                ? null
                : instructorLoad.load(new Dated<>(member, duty.asOf()));
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Boolean> overloaded(UnitDutyView duty, DataLoader<Dated<Long>, Integer> instructorLoad) {
        CompletableFuture<Integer> load = load(duty, instructorLoad);
        return load == null ? null : load.thenApply(count -> count >= settings.instructorLoad());
    }
}

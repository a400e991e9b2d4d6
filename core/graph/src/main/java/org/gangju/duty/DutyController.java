package org.gangju.duty;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.grid.GridPayload;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridDutyView;
import org.gangju.spi.grid.GridRole;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.member.MemberView;
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

/** The fields that lead to assignments to grids, and from them to grids. */
@Controller
class DutyController {

    private final VacancyReader vacancies;
    private final EndedDuties ended;

    DutyController(DutyReader reader, VacancyReader vacancies, EndedDuties ended, Batches batches) {
        this.vacancies = vacancies;
        this.ended = ended;
        batches.registerPages(
                "gridAssignments",
                (Set<AssignmentList> lists, PageRequest page, Caller caller) -> reader.ofGrids(lists, page, caller));
        batches.registerPages("memberGridAssignments", reader::ofMembers);
    }

    @QueryMapping
    Connection<GridVacancy> gridVacancies(
            @Argument @Nullable GridVacancyFilter filter, Moment moment, PageRequest page, Caller caller) {
        return vacancies.page(filter, moment.asOf(), page, caller);
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<Connection<GridDutyView>> assignments(
            GridView grid,
            @Argument @Nullable GridRole role,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<AssignmentList>, Connection<GridDutyView>> gridAssignments) {
        return gridAssignments.load(new ParentPage<>(list(grid.key(), moment, role), page));
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<Connection<GridDutyView>> gridAssignments(
            MemberView member,
            @Argument @Nullable GridRole role,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<AssignmentList>, Connection<GridDutyView>> memberGridAssignments) {
        return memberGridAssignments.load(new ParentPage<>(list(member.key(), moment, role), page));
    }

    @SchemaMapping(typeName = GridDutyView.TYPE_NAME)
    CompletableFuture<GridView> grid(GridDutyView assignment, DataLoader<Dated<Long>, GridView> gridOn) {
        return gridOn.load(new Dated<>(assignment.gridKey(), assignment.asOf()));
    }

    @SchemaMapping(typeName = "MergeGridsPayload", field = "ended")
    Connection<GridDutyView> endedByMerger(GridPayload payload, PageRequest page, Caller caller) {
        return payload.grid() == null ? Connection.empty() : ended.byMerger(payload.grid(), page, caller);
    }

    @SchemaMapping(typeName = "RetireGridPayload", field = "ended")
    Connection<GridDutyView> endedByRetirement(GridPayload payload, PageRequest page, Caller caller) {
        return payload.grid() == null ? Connection.empty() : ended.byRetirement(payload.grid(), page, caller);
    }

    private static AssignmentList list(long parent, Moment moment, @Nullable GridRole role) {
        return new AssignmentList(DutyReader.KIND, parent, moment, role == null ? null : role.name());
    }
}

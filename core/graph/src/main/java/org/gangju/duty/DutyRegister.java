package org.gangju.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.assignment.AssignmentEnd;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridDutyCommands;
import org.gangju.spi.grid.GridDutyView;
import org.gangju.spi.grid.GridRole;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.NewGridDuty;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns people to grids. */
@Service
@Transactional
class DutyRegister implements GridDutyCommands {

    /** One chief and one worker for a grid at a time: invariant 9. */
    static final Set<String> SOLE =
            Arrays.stream(GridRole.values()).map(GridRole::name).collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_DUTIES = 500;

    private final GridDirectory grids;
    private final MemberDirectory members;
    private final Assignments assignments;
    private final Clock clock;

    DutyRegister(GridDirectory grids, MemberDirectory members, Assignments assignments, Clock clock) {
        this.grids = grids;
        this.members = members;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public GridDutyView assign(NewGridDuty wanted, Caller caller) {
        LocalDate from = wanted.validFrom() == null ? today() : wanted.validFrom();
        Period period = Period.of(from, wanted.validTo(), "validTo");
        String duties = wanted.duties() == null ? null : InputText.name(wanted.duties(), "duties", LONGEST_DUTIES);
        GridView grid = grids.lock(wanted.gridId(), "gridId", caller);
        requireRole(grid, wanted.role());
        Participant holder = members.participant(wanted.holder(), "holder", caller);
        return DutyViews.of(
                assignments.assign(
                        new NewAssignment(subject(grid), wanted.role().name(), true, holder, period, null, duties)),
                null);
    }

    @Override
    public GridDutyView end(String id, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller) {
        LocalDate day = on == null ? today() : on;
        AssignmentEnd end = new AssignmentEnd(id, GridDutyView.TYPE_NAME, GridView.TYPE_NAME, day, expectedVersion);
        return DutyViews.of(assignments.end(end, caller), null);
    }

    static AssignmentSubject subject(GridView grid) {
        return new AssignmentSubject(GridView.TYPE_NAME, grid.key(), grid.organizationPath());
    }

    private static void requireRole(GridView grid, GridRole role) {
        if (grid.status() != GridStatus.ACTIVE) {
            throw new RuleViolation(DutyRule.GRID_NOT_IN_FORCE, "gridId", grid.name());
        }
        if (!role.fits(grid.level())) {
            throw new RuleViolation(DutyRule.GRID_ROLE_NOT_OF_LEVEL, "role", role, grid.level());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

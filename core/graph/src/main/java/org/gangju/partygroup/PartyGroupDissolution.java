package org.gangju.partygroup;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Ends party groups with all that hangs on them: their place and who belongs to them. */
@Component
class PartyGroupDissolution {

    private final PartyGroups groups;
    private final PartyGroupGrids settled;
    private final Assignments assignments;

    PartyGroupDissolution(PartyGroups groups, PartyGroupGrids settled, Assignments assignments) {
        this.groups = groups;
        this.settled = settled;
        this.assignments = assignments;
    }

    /** Their branch is held against other changes; within its transaction. */
    void dissolve(List<PartyGroup> dissolved, LocalDate day) {
        dissolved.forEach(group -> group.dissolve(day));
        groups.saveAllAndFlush(dissolved);
        settled.leave(dissolved.stream().map(PartyGroup::id).toList(), day);
        dissolved.forEach(group -> assignments.endAll(group.subject(), day));
    }
}

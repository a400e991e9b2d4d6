package org.gangju.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.member.Participant;
import org.gangju.spi.office.Office;
import org.gangju.spi.office.OfficeBasis;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Fills the offices of one organization.
 *
 * @param organization whose offices they are
 * @param since when whoever is in office came into it, at the earliest
 * @param basis how
 * @param filled what has been filled so far
 */
record OfficeSketch(TreePath organization, LocalDate since, OfficeBasis basis, List<NewAssignment> filled) {

    /** How long ago a former holder came into office, at the most. */
    private static final int YEARS_OF_PREDECESSORS = 3;

    static OfficeSketch of(TreePath organization, LocalDate since, OfficeBasis basis) {
        return new OfficeSketch(organization, since, basis, new ArrayList<>());
    }

    /** Lets a member hold an office to this day. */
    void fill(Office office, Candidate holder) {
        add(office, Participant.member(holder.key()), Days.later(since, holder.eligibleOn()), null);
    }

    /** Lets somebody of this name hold an office to this day. */
    void fill(Office office, String displayName) {
        add(office, Participant.named(displayName), since, null);
    }

    /** Lets a member have held a sole office until the day on which it was filled anew, or until {@code vacatedOn}. */
    void precede(Office office, Candidate former, LocalDate vacatedOn) {
        LocalDate until = filled.stream()
                .filter(duty -> duty.role().equals(office.name()))
                .map(duty -> duty.period().from())
                .findFirst()
                .orElse(vacatedOn);
        LocalDate from = Days.later(until.minusYears(YEARS_OF_PREDECESSORS), former.eligibleOn());
        if (from.isBefore(until)) {
            add(office, Participant.member(former.key()), from, until);
        }
    }

    /** Whether somebody holds an office to this day. */
    boolean isFilled(Office office) {
        return filled.stream()
                .anyMatch(duty ->
                        duty.role().equals(office.name()) && duty.period().to() == null);
    }

    void write(DemoRows rows) {
        filled.forEach(duty -> DutyRows.write(duty, rows));
    }

    private void add(Office office, Participant holder, LocalDate from, @Nullable LocalDate to) {
        filled.add(new NewAssignment(
                new AssignmentSubject(OrganizationView.TYPE_NAME, organization.id(), organization),
                office.name(),
                office == Office.SECRETARY || office == Office.DIRECTOR,
                holder,
                new Period(from, to),
                basis.name(),
                null));
    }
}

package org.gangju.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.spi.matter.MatterStatus;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.FilterPlaces;
import org.jspecify.annotations.Nullable;

/**
 * Turns one filter's own fields into conditions.
 *
 * @param places the organizations that the filter names and the caller sees, by global id
 * @param subjects the objects that it names and the caller sees, by global id
 * @param today the day that decides what is overdue
 */
record MatterConditions(FilterPlaces<OrganizationView> places, Map<String, NodeId> subjects, LocalDate today) {

    List<Condition> of(MatterFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(within(filter.within()));
        }
        if (filter.kinds() != null) {
            conditions.add(Condition.in(
                    "m.kind", filter.kinds().stream().distinct().sorted().toList()));
        }
        if (filter.statuses() != null) {
            conditions.add(MatterRows.standing(filter.statuses()));
        }
        if (filter.overdue() != null) {
            conditions.add(filter.overdue() ? overdue() : Condition.not(overdue()));
        }
        if (filter.dueBefore() != null) {
            conditions.add(Condition.of("m.due_on < ?", filter.dueBefore()));
        }
        if (filter.subjectId() != null) {
            conditions.add(about(subjects.get(filter.subjectId())));
        }
        return conditions;
    }

    /** What belongs to this object; nothing where it is not visible. */
    private static Condition about(@Nullable NodeId subject) {
        return subject == null
                ? Condition.any(List.of())
                : Condition.of("m.subject_id = ? AND m.subject_type = ?", subject.key(), subject.typeName());
    }

    /** At least one side lies at or below the organization. */
    private Condition within(String id) {
        return Condition.any(List.of(places.within(MatterRows.RAISED, id), places.within(MatterRows.HANDLED, id)));
    }

    private Condition overdue() {
        return Condition.all(List.of(
                Condition.of("m.due_on < ?", today),
                MatterRows.standing(List.of(MatterStatus.OPEN, MatterStatus.IN_PROGRESS))));
    }
}

package org.gangju.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 */
record AttachmentConditions(FilterPlaces<OrganizationView> places, Map<String, NodeId> subjects) {

    List<Condition> of(AttachmentFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(places.within(AttachmentRows.PATH, filter.within()));
        }
        if (filter.kinds() != null) {
            conditions.add(Condition.in(
                    AttachmentRows.KIND,
                    filter.kinds().stream().distinct().sorted().toList()));
        }
        if (filter.subjectId() != null) {
            conditions.add(about(subjects.get(filter.subjectId())));
        }
        return conditions;
    }

    /** What hangs on this object; nothing where it is not visible. */
    private static Condition about(@Nullable NodeId subject) {
        return subject == null ? Condition.any(List.of()) : AttachmentRows.about(subject);
    }
}

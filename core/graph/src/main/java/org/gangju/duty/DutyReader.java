package org.gangju.duty;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.grid.GridPermissions;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridDutyView;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.springframework.stereotype.Repository;

/** Reads assignments to grids. */
@Repository
class DutyReader implements NodeLoader<GridDutyView> {

    static final AssignmentKind KIND = new AssignmentKind(GridView.TYPE_NAME, GridPermissions.READ.name());

    private final Assignments assignments;

    DutyReader(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public String typeName() {
        return GridDutyView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return GridPermissions.READ.name();
    }

    @Override
    public Map<Long, GridDutyView> load(Set<Long> keys, Caller caller) {
        return assignments.load(keys, KIND, caller).values().stream()
                .collect(toMap(AssignmentView::key, found -> DutyViews.of(found, null)));
    }

    /** Those of these keys that the caller sees, in this order. */
    List<GridDutyView> inOrder(List<Long> keys, Caller caller) {
        Map<Long, GridDutyView> found = load(Set.copyOf(keys), caller);
        return keys.stream().filter(found::containsKey).map(found::get).toList();
    }

    Map<AssignmentList, Connection<GridDutyView>> ofGrids(Set<AssignmentList> lists, PageRequest page, Caller caller) {
        return views(assignments.ofSubjects(lists, page, caller));
    }

    Map<AssignmentList, Connection<GridDutyView>> ofMembers(
            Set<AssignmentList> lists, PageRequest page, Caller caller) {
        return views(assignments.ofMembers(lists, page, caller));
    }

    private static Map<AssignmentList, Connection<GridDutyView>> views(
            Map<AssignmentList, Connection<AssignmentView>> found) {
        Map<AssignmentList, Connection<GridDutyView>> views = new HashMap<>();
        found.forEach((list, page) -> views.put(
                list,
                page.map(assignment -> DutyViews.of(assignment, list.moment().asOf()))));
        return views;
    }
}

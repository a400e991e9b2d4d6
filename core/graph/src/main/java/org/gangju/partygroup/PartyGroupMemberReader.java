package org.gangju.partygroup;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads who belongs to party groups, always within the caller's scope. */
@Repository
class PartyGroupMemberReader implements NodeLoader<PartyGroupMemberView> {

    private static final AssignmentKind KIND =
            new AssignmentKind(PartyGroupView.TYPE_NAME, PartyGroupPermissions.READ.name());

    private final Assignments assignments;

    PartyGroupMemberReader(Assignments assignments) {
        this.assignments = assignments;
    }

    static AssignmentList list(long group, Moment moment, @Nullable PartyGroupRole role) {
        return new AssignmentList(KIND, group, moment, role == null ? null : role.name());
    }

    @Override
    public String typeName() {
        return PartyGroupMemberView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return PartyGroupPermissions.READ.name();
    }

    @Override
    public Map<Long, PartyGroupMemberView> load(Set<Long> keys, Caller caller) {
        return assignments.load(keys, KIND, caller).values().stream()
                .collect(toMap(AssignmentView::key, found -> PartyGroupMemberView.of(found, null)));
    }

    Map<AssignmentList, Connection<PartyGroupMemberView>> ofGroups(
            Set<AssignmentList> groups, PageRequest page, Caller caller) {
        return assignments.ofSubjects(groups, page, caller).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        list -> list.getValue()
                                .map(found -> PartyGroupMemberView.of(
                                        found, list.getKey().moment().asOf()))));
    }

    /** The keys of the members who lead these groups. */
    Map<AssignmentList, Long> leaders(Set<AssignmentList> groups, Caller caller) {
        return assignments.holders(groups, caller).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        leader ->
                                PartyGroupMemberView.of(leader.getValue(), null).memberKey()));
    }
}

package org.gangju.redproperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a caller's change reaches: what lies within the scope, where the module is on. */
@Component
public class RedPropertyReach {

    private static final int YEARS_AHEAD = 1;

    private final OrganizationDirectory organizations;
    private final Presence presence;
    private final Clock clock;

    RedPropertyReach(OrganizationDirectory organizations, Toggles toggles, Clock clock) {
        this.organizations = organizations;
        this.presence = toggles.of(RedProperty.ID);
        this.clock = clock;
    }

    /**
     * What was found for an input's id, if the caller reaches it.
     *
     * @param field the input's field that names it; a violation points there
     */
    public <P extends Placed> P require(Optional<P> found, String id, String field, Caller caller) {
        P reached = found.filter(candidate -> caller.scope().organizations().contains(candidate.place()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
        presence.require(reached.place(), field);
        return reached;
    }

    /** An organization in use, held alone. */
    public OrganizationView lock(String id, String field, Caller caller) {
        return inUse(organizations.lock(id, field, caller), field);
    }

    /** An organization in use, held as it is. */
    public OrganizationView hold(String id, String field, Caller caller) {
        return inUse(organizations.hold(id, field, caller), field);
    }

    /** An organization that something of this module names, wherever it is. */
    public OrganizationView hold(long key, String field, Caller caller) {
        return inUse(organizations.hold(id(key), field, Everywhere.as(caller)), field);
    }

    /** The same held alone, in use or not. */
    public OrganizationView alone(long key, String field, Caller caller) {
        return organizations.lock(id(key), field, Everywhere.as(caller));
    }

    /** The same of several, by their keys, in one statement. */
    public Map<Long, OrganizationView> alone(Collection<Long> organizationKeys, Caller caller) {
        List<String> ids = organizationKeys.stream().map(RedPropertyReach::id).toList();
        return organizations.lock(ids, Everywhere.as(caller)).values().stream()
                .collect(Collectors.toMap(OrganizationView::key, found -> found));
    }

    /** The same caller with sight of all organizations of each tree that it reaches a part of. */
    public static Caller throughout(Caller caller) {
        List<TreePath> roots = caller.scope().organizations().roots().stream()
                .map(part ->
                        part.depth() == 0 ? part : new TreePath(part.value().substring(0, TreePath.SEGMENT)))
                .toList();
        return new Caller(
                caller.id(),
                caller.tier(),
                caller.authority(),
                new Scope(Subtrees.of(roots), caller.scope().grids()),
                caller.own(),
                caller.member(),
                caller.acting(),
                caller.locale());
    }

    /** The module is on there; a violation MODULE_DISABLED points to the field. */
    public void requirePresence(TreePath place, String field) {
        presence.require(place, field);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day that was, or today where none is named. */
    public LocalDate past(@Nullable LocalDate day, String field) {
        if (day != null && day.isAfter(today())) {
            throw new RuleViolation(PropertyRule.PROPERTY_DAY_AHEAD, field, day);
        }
        return day == null ? today() : day;
    }

    /** A day that was or is at most {@value #YEARS_AHEAD} year ahead, or today where none is named. */
    public LocalDate near(@Nullable LocalDate day, String field) {
        LocalDate last = today().plusYears(YEARS_AHEAD);
        if (day != null && day.isAfter(last)) {
            throw new RuleViolation(PropertyRule.PROPERTY_BEGINS_TOO_LATE, field, last);
        }
        return day == null ? today() : day;
    }

    /** A day to come, or today where none is named. */
    public LocalDate coming(@Nullable LocalDate day, String field) {
        if (day != null && day.isBefore(today())) {
            throw new RuleViolation(PropertyRule.PROPERTY_DAY_PAST, field, day);
        }
        return day == null ? today() : day;
    }

    /** The global id of an organization. */
    public static String id(long organization) {
        return new NodeId(OrganizationView.TYPE_NAME, organization).encoded();
    }

    private static OrganizationView inUse(OrganizationView organization, String field) {
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(PropertyRule.PROPERTY_ORGANIZATION_RETIRED, field, organization.shortName());
        }
        return organization;
    }
}

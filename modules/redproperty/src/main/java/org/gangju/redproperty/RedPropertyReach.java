package org.gangju.redproperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
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
class RedPropertyReach {

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
    <P extends Placed> P require(Optional<P> found, String id, String field, Caller caller) {
        P reached = found.filter(candidate -> caller.scope().organizations().contains(candidate.place()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
        presence.require(reached.place(), field);
        return reached;
    }

    /** An organization in use, held alone. */
    OrganizationView lock(String id, String field, Caller caller) {
        return inUse(organizations.lock(id, field, caller), field);
    }

    /** An organization in use, held as it is. */
    OrganizationView hold(String id, String field, Caller caller) {
        return inUse(organizations.hold(id, field, caller), field);
    }

    /** An organization that something of this module names, wherever it is. */
    OrganizationView hold(long key, String field, Caller caller) {
        return inUse(organizations.hold(id(key), field, Everywhere.as(caller)), field);
    }

    void requirePresence(TreePath place, String field) {
        presence.require(place, field);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day that was, or today where none is named. */
    LocalDate past(@Nullable LocalDate day, String field) {
        if (day != null && day.isAfter(today())) {
            throw new RuleViolation(PropertyRule.PROPERTY_DAY_AHEAD, field, day);
        }
        return day == null ? today() : day;
    }

    /** A day to come, or today where none is named. */
    LocalDate coming(@Nullable LocalDate day, String field) {
        if (day != null && day.isBefore(today())) {
            throw new RuleViolation(PropertyRule.PROPERTY_DAY_PAST, field, day);
        }
        return day == null ? today() : day;
    }

    static String id(long organization) {
        return new NodeId(OrganizationView.TYPE_NAME, organization).encoded();
    }

    private static OrganizationView inUse(OrganizationView organization, String field) {
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(PropertyRule.PROPERTY_ORGANIZATION_RETIRED, field, organization.shortName());
        }
        return organization;
    }
}

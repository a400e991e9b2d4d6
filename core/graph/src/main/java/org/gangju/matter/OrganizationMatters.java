package org.gangju.matter;

import java.util.List;
import java.util.Set;
import org.gangju.spi.matter.MatterStatus;
import org.gangju.spi.page.Condition;

/**
 * The matters that an organization has raised or handles, its own or with those of the organizations below it. It is the place
 * of today that counts, whichever day the organization was read as of.
 *
 * @param key the organization
 * @param subtree whether those below count
 * @param statuses where they stand
 */
record OrganizationMatters(long key, boolean subtree, Set<MatterStatus> statuses) {

    List<Condition> conditions() {
        return List.of(subtree ? below() : own(), MatterRows.standing(statuses));
    }

    private Condition own() {
        return Condition.of("m.organization_id = ? OR m.handler_id = ?", key, key);
    }

    private Condition below() {
        return Condition.any(List.of(below(MatterRows.RAISED), below(MatterRows.HANDLED)));
    }

    private Condition below(String column) {
        return Condition.of("""
                        %1$s >= (SELECT above.path FROM organization above WHERE above.id = ?) \
                        AND %1$s < (SELECT CONCAT(above.path, 'z') FROM organization above WHERE above.id = ?)""".formatted(column), key, key);
    }
}

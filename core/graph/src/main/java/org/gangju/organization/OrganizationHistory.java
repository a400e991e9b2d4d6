package org.gangju.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what organizations were before they changed. */
@Component
class OrganizationHistory {

    private final JdbcClient sql;
    private final Clock clock;

    OrganizationHistory(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An organization is new, or has changed by itself; the change is flushed. */
    Organization changed(Organization organization) {
        return since(organization, LocalDate.now(clock));
    }

    /** A new organization is there since a day that may have been. */
    Organization since(Organization organization, LocalDate day) {
        OrganizationTable.VERSIONS.keep(organization.path().id(), day, sql);
        return organization;
    }

    /** A whole subtree hangs elsewhere. */
    void moved(TreePath from, TreePath to) {
        OrganizationTable.VERSIONS.keep(from, to, LocalDate.now(clock), sql);
    }
}

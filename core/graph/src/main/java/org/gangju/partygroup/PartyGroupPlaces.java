package org.gangju.partygroup;

import java.util.Optional;
import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where party groups are formed. */
@Repository
class PartyGroupPlaces {

    private static final Set<String> BRANCHES = Set.of("BRANCH", "JOINT_BRANCH", "TEMPORARY_BRANCH");
    private static final Set<GridLevel> LEVELS = Set.of(GridLevel.CELL, GridLevel.BUILDING);

    private final JdbcClient sql;

    PartyGroupPlaces(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether an organization of this type has party groups. */
    static boolean isBranch(String type) {
        return BRANCHES.contains(type);
    }

    static void requireBranch(OrganizationView organization, String field) {
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(PartyGroupRule.PARTY_GROUP_ORGANIZATION_RETIRED, field, organization.shortName());
        }
        if (!isBranch(organization.type())) {
            throw new RuleViolation(PartyGroupRule.PARTY_GROUP_NEEDS_BRANCH, field, organization.shortName());
        }
    }

    void requireGrid(GridView grid, OrganizationView branch) {
        if (!LEVELS.contains(grid.level())) {
            throw new RuleViolation(PartyGroupRule.PARTY_GROUP_GRID_LEVEL, "gridId", grid.name());
        }
        if (grid.status() != GridStatus.ACTIVE) {
            throw new RuleViolation(PartyGroupRule.PARTY_GROUP_GRID_NOT_IN_FORCE, "gridId", grid.name());
        }
        if (!community(branch).equals(Optional.ofNullable(grid.organizationKey()))) {
            throw new RuleViolation(
                    PartyGroupRule.PARTY_GROUP_GRID_ELSEWHERE, "gridId", grid.name(), branch.shortName());
        }
    }

    /** The party organization of the nearest division at or above the branch, as grids have theirs; if there is one. */
    private Optional<Long> community(OrganizationView branch) {
        Condition above = Condition.in("o.id", branch.path().ids());
        return sql.sql("SELECT o.id FROM organization o WHERE o.code = o.division_code AND " + above.sql()
                        + " ORDER BY o.path DESC LIMIT 1")
                .params(above.parameters())
                .query(Long.class)
                .optional();
    }
}

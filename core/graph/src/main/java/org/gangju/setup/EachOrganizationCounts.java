package org.gangju.setup;

import java.time.LocalDate;
import org.gangju.history.VersionTable;
import org.gangju.spi.period.Period;

/**
 * Counts for each organization by itself: a few index keys each, anew wherever it is asked.
 *
 * @param day the day
 */
record EachOrganizationCounts(LocalDate day) implements SetupCounts {

    @Override
    public String members() {
        return """
                ((SELECT COUNT(*) FROM membership p WHERE p.organization_id = o.id AND p.kind = 'PRIMARY' AND %1$s) \
                + (SELECT COUNT(*) FROM organization_version v JOIN membership p ON p.organization_id = v.organization_id \
                WHERE v.parent_id = o.id AND %2$s AND p.kind = 'PRIMARY' AND %1$s))""".formatted(holding("p"), VersionTable.on("v", day));
    }

    /** The status is no condition of the rows: H2 would then begin with all full members there are. */
    @Override
    public String fullMembers() {
        return """
                (SELECT COUNT(CASE WHEN m.status = 'FULL' AND (m.confirmed_on IS NULL OR m.confirmed_on <= DATE '%2$s') THEN 1 END) \
                FROM membership p JOIN member m ON m.id = p.member_id \
                WHERE p.organization_id = o.id AND p.kind = 'PRIMARY' AND %1$s)""".formatted(holding("p"), day);
    }

    @Override
    public String committee() {
        return holders("'SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'");
    }

    @Override
    public String secretaries() {
        return holders("'SECRETARY'");
    }

    private String holders(String offices) {
        return """
                (SELECT COUNT(DISTINCT a.member_id) FROM assignment a WHERE a.subject_type = 'Organization' \
                AND a.subject_id = o.id AND a.role_name IN (%s) AND %s)""".formatted(offices, holding("a"));
    }

    private String holding(String alias) {
        return Period.holdingText(alias, day);
    }
}

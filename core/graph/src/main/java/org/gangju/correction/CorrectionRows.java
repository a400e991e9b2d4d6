package org.gangju.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.member.CorrectableField;
import org.gangju.member.MemberPermissions;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.tree.TreePath;

/** How requests are selected and read, with what was decided on them. Seen where the member is. */
final class CorrectionRows {

    static final String PLACE = "m.organization_path";
    static final String DECISION = "p.status";

    /** By the day of the request, the earliest first. */
    static final PageQuery<CorrectionRequestView> BY_DAY = new PageQuery<>(
            """
            c.id, c.member_id, m.organization_path, c.field, c.wanted_value, c.former_value, c.explanation, \
            c.proposal_id, p.status, c.requested_on, c.due_on, p.decided_on, p.note, c.first_proposal_id, \
            f.note AS first_note, c.appeal_explanation, c.appealed_on, c.version""",
            """
            (correction_request c JOIN member m ON m.id = c.member_id JOIN proposal p ON p.id = c.proposal_id \
            LEFT JOIN proposal f ON f.id = c.first_proposal_id)""",
            "c.id",
            Visibility.organizations(MemberPermissions.READ.name(), PLACE).orBy("c.member_id"),
            List.of(SortKey.text("c.requested_on"), SortKey.number("c.id")),
            CorrectionRows::read);

    private CorrectionRows() {}

    private static CorrectionRequestView read(ResultSet row) throws SQLException {
        return new CorrectionRequestView(
                row.getLong("id"),
                row.getLong("member_id"),
                new TreePath(row.getString("organization_path")),
                CorrectableField.valueOf(row.getString("field")),
                row.getString("wanted_value"),
                row.getString("former_value"),
                row.getString("explanation"),
                row.getLong("proposal_id"),
                CorrectionStatus.of(ProposalStatus.valueOf(row.getString("status"))),
                row.getObject("requested_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("note"),
                row.getObject("first_proposal_id", Long.class),
                row.getString("first_note"),
                row.getString("appeal_explanation"),
                row.getObject("appealed_on", LocalDate.class),
                row.getInt("version"));
    }
}

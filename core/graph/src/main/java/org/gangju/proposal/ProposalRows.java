package org.gangju.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.tree.TreePath;

/** How proposals are selected and read. */
final class ProposalRows {

    static final String PATH = "p.organization_path";

    /** By the day of the proposal, the earliest first. */
    static final PageQuery<ProposalView> BY_DAY = new PageQuery<>(
            """
            p.id, p.kind, p.subject_id, p.organization_id, p.organization_path, p.decider_id, p.status, p.reason, \
            p.note, p.proposed_on, p.decided_on, p.effective_on, p.version""",
            "proposal p",
            "p.id",
            Visibility.organizations(ProposalPermissions.READ.name(), PATH),
            List.of(SortKey.text("p.proposed_on"), SortKey.number("p.id")),
            ProposalRows::read);

    private ProposalRows() {}

    /** Where it stands is one of these. */
    static Condition standing(Collection<ProposalStatus> statuses) {
        return Condition.in(
                "p.status", statuses.stream().map(Enum::name).distinct().toList());
    }

    private static ProposalView read(ResultSet row) throws SQLException {
        return new ProposalView(
                row.getLong("id"),
                row.getString("kind"),
                row.getLong("subject_id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getObject("decider_id", Long.class),
                ProposalStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("note"),
                row.getObject("proposed_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getInt("version"));
    }
}

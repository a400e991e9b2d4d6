package org.gangju.platform.basis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gangju.platform.basis.ProcessingRecordView.Withdrawal;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** How records are selected and read. */
final class ProcessingRecordRows {

    static final String PATH = "p.organization_path";

    static final PageQuery<ProcessingRecordView> BY_PLACE = new PageQuery<>(
            """
            p.id, p.organization_id, p.organization_path, p.legal_basis, p.purpose, p.notice, p.notice_on, \
            p.separate_consent, p.consent_method, p.assessment, p.assessed_on, p.assessor, p.conclusion, p.valid_from, \
            p.review_due_on, p.recorded_by, p.recorded_millis, p.withdrawn_by, p.withdrawn_millis, p.withdrawal_reason""",
            "processing_record p",
            "p.id",
            Visibility.organizations(BasisPermissions.READ.name(), PATH),
            List.of(SortKey.text(PATH), SortKey.number("p.id")),
            ProcessingRecordRows::read);

    private static final String STANDING = "p.withdrawn_millis IS NULL";

    private ProcessingRecordRows() {}

    static Condition inForce(LocalDate today) {
        return Condition.of(STANDING + " AND p.valid_from <= ?", today);
    }

    static Condition reviewDue(LocalDate today) {
        return Condition.of(STANDING + " AND p.review_due_on <= ?", today);
    }

    static ProcessingRecordView read(ResultSet row) throws SQLException {
        return new ProcessingRecordView(
                row.getLong("id"),
                row.getObject("organization_id", Long.class),
                new TreePath(row.getString("organization_path")),
                grounds(row),
                row.getString("recorded_by"),
                at(row.getLong("recorded_millis")),
                withdrawal(row));
    }

    private static Grounds grounds(ResultSet row) throws SQLException {
        return new Grounds(
                LegalBasis.valueOf(row.getString("legal_basis")),
                row.getString("purpose"),
                row.getString("notice"),
                row.getObject("notice_on", LocalDate.class),
                row.getBoolean("separate_consent"),
                row.getString("consent_method"),
                row.getString("assessment"),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("assessor"),
                row.getString("conclusion"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("review_due_on", LocalDate.class));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Long millis = row.getObject("withdrawn_millis", Long.class);
        return millis == null
                ? null
                : new Withdrawal(row.getString("withdrawn_by"), at(millis), row.getString("withdrawal_reason"));
    }

    private static OffsetDateTime at(long millis) {
        return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    }
}

package org.gangju.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.gangju.spi.proposal.ProposalStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked to be corrected. That somebody asked, when, and what was decided stays; what it was about does not. */
@Component
class CorrectionPersonRecords implements PersonRecords {

    private static final String DECISIONS = "SELECT c.id FROM correction_request c WHERE c.member_id = ?";

    private final JdbcClient sql;
    private final CorrectionDeadline deadline;

    CorrectionPersonRecords(JdbcClient sql, CorrectionDeadline deadline) {
        this.sql = sql;
        this.deadline = deadline;
    }

    @Override
    public String key() {
        return "correction-request";
    }

    @Override
    public Title title() {
        return new Title("更正申请", "Requests for corrections");
    }

    @Override
    public Set<String> tables() {
        return Set.of("correction_request");
    }

    /** Of each field at most one request is open, so that few are withdrawn. */
    @Override
    public int erase(long member, LocalDate today) {
        open(member).forEach(deadline::settle);
        sql.sql("""
                        UPDATE proposal SET note = NULL, version = version + 1,
                        decided_on = CASE WHEN status IN (?, ?) THEN ? ELSE decided_on END,
                        status = CASE WHEN status IN (?, ?) THEN ? ELSE status END
                        WHERE kind = ? AND subject_id IN (\
                        """ + DECISIONS + ")")
                .params(ProposalStatus.PROPOSED.name(), ProposalStatus.APPROVED.name(), today)
                .params(ProposalStatus.PROPOSED.name(), ProposalStatus.APPROVED.name())
                .params(ProposalStatus.WITHDRAWN.name(), CorrectionDesk.KEY, member)
                .update();
        return sql.sql("""
                        UPDATE correction_request SET wanted_value = NULL, former_value = NULL, explanation = '',
                        appeal_explanation = NULL, version = version + 1 WHERE member_id = ?""").param(member).update();
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT c.field, c.wanted_value, c.former_value, c.explanation, c.appeal_explanation,
                        c.requested_on, p.status, p.decided_on, p.note FROM correction_request c
                        JOIN proposal p ON p.id = c.proposal_id WHERE c.member_id = ?
                        ORDER BY c.requested_on, c.id LIMIT\s""" + most)
                .param(member)
                .query((row, number) -> PersonRecord.of(
                        "field",
                        row.getString("field"),
                        "value",
                        row.getString("wanted_value"),
                        "formerValue",
                        row.getString("former_value"),
                        "explanation",
                        row.getString("explanation"),
                        "appealExplanation",
                        row.getString("appeal_explanation"),
                        "requestedOn",
                        row.getObject("requested_on", LocalDate.class),
                        "decision",
                        row.getString("status"),
                        "decidedOn",
                        row.getObject("decided_on", LocalDate.class),
                        "note",
                        row.getString("note")))
                .list();
    }

    private List<Long> open(long member) {
        return sql.sql(DECISIONS
                        + " AND EXISTS (SELECT 1 FROM proposal p WHERE p.id = c.proposal_id AND p.status IN (?, ?))")
                .params(member, ProposalStatus.PROPOSED.name(), ProposalStatus.APPROVED.name())
                .query((row, number) -> row.getLong("id"))
                .list();
    }
}

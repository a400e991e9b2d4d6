package org.gangju.platform.basis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records as the database has them ({@code processing_record}). Rows are withdrawn, never rewritten or deleted. */
@Repository
class ProcessingRecordStore {

    private static final String SELECT =
            "SELECT " + ProcessingRecordRows.BY_PLACE.columns() + " FROM processing_record p WHERE ";

    private final JdbcClient sql;
    private final Keys keys;
    private final Clock clock;

    ProcessingRecordStore(JdbcClient sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether one in force is about the organization or one above it. */
    boolean covers(TreePath organization, LocalDate today) {
        List<String> above = IntStream.rangeClosed(0, organization.depth())
                .mapToObj(depth -> organization.value().substring(0, depth * TreePath.SEGMENT))
                .toList();
        Condition wanted = Condition.all(
                List.of(Condition.in(ProcessingRecordRows.PATH, above), ProcessingRecordRows.inForce(today)));
        return sql.sql("SELECT p.id FROM processing_record p WHERE " + wanted.sql() + " LIMIT 1")
                .params(wanted.parameters())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    Optional<ProcessingRecordView> find(long key) {
        return sql.sql(SELECT + "p.id = ?")
                .param(key)
                .query((row, number) -> ProcessingRecordRows.read(row))
                .optional();
    }

    ProcessingRecordView add(TreePath place, Grounds grounds, String recordedBy) {
        long key = keys.next("processing_record");
        sql.sql("""
                        INSERT INTO processing_record (id, organization_id, organization_path, legal_basis, purpose,
                        notice, notice_on, separate_consent, consent_method, assessment, assessed_on, assessor, conclusion,
                        valid_from, review_due_on, recorded_by, recorded_millis)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(key)
                .param(place.isAboveAll() ? null : place.id())
                .param(place.value())
                .param(grounds.legalBasis().name())
                .param(grounds.purpose())
                .param(grounds.notice())
                .param(grounds.noticeOn())
                .param(grounds.separateConsent())
                .param(grounds.consentMethod())
                .param(grounds.assessment())
                .param(grounds.assessedOn())
                .param(grounds.assessor())
                .param(grounds.conclusion())
                .param(grounds.validFrom())
                .param(grounds.reviewDueOn())
                .param(recordedBy)
                .param(clock.millis())
                .update();
        return find(key).orElseThrow();
    }

    /** Whether this call has withdrawn it, and not another one before. */
    boolean withdraw(long key, String by, String reason) {
        return sql.sql("UPDATE processing_record SET withdrawn_by = ?, withdrawn_millis = ?, withdrawal_reason = ?"
                                + " WHERE id = ? AND withdrawn_millis IS NULL")
                        .params(by, clock.millis(), reason, key)
                        .update()
                == 1;
    }
}

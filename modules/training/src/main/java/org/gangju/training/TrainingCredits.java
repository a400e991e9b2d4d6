package org.gangju.training;

import java.util.Map;
import org.gangju.spi.audit.ChangeNotes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Settles the attendance and the hours of a completed class, in the completing transaction. */
@Repository
class TrainingCredits {

    private final JdbcClient sql;
    private final ChangeNotes changes;

    TrainingCredits(JdbcClient sql, ChangeNotes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /**
     * Who signed in to all sessions was there for the whole class, who signed in to none was absent; what somebody has
     * recorded stands. The whole class earns its hours, a part the hours of the sessions signed in to.
     */
    void settle(long classKey) {
        int derived = deriveAttendance(classKey);
        int credited = creditHours(classKey);
        changes.changed(
                "TrainingCredits",
                String.valueOf(classKey),
                Map.of(),
                Map.of("attendancesDerived", derived, "enrollmentsCredited", credited));
    }

    private int deriveAttendance(long classKey) {
        return sql.sql("""
                UPDATE training_enrollment SET attendance = CASE
                    WHEN NOT EXISTS (SELECT 1 FROM training_sign_in i WHERE i.enrollment_id = training_enrollment.id)
                    THEN 'ABSENT'
                    WHEN EXISTS (SELECT 1 FROM training_session s WHERE s.class_id = training_enrollment.class_id
                        AND NOT EXISTS (SELECT 1 FROM training_sign_in i
                            WHERE i.session_id = s.id AND i.enrollment_id = training_enrollment.id))
                    THEN 'PARTIAL' ELSE 'COMPLETE' END
                WHERE class_id = ? AND status = 'ENROLLED' AND attendance IS NULL""").param(classKey).update();
    }

    private int creditHours(long classKey) {
        return sql.sql("""
                UPDATE training_enrollment SET version = version + 1,
                    credited_on = (SELECT c.ends_on FROM training_class c WHERE c.id = training_enrollment.class_id),
                    credited_hours = CASE attendance
                        WHEN 'COMPLETE'
                        THEN (SELECT c.hours FROM training_class c WHERE c.id = training_enrollment.class_id)
                        WHEN 'PARTIAL'
                        THEN (SELECT COALESCE(SUM(s.hours), 0) FROM training_session s
                            JOIN training_sign_in i ON i.session_id = s.id
                            WHERE i.enrollment_id = training_enrollment.id)
                        ELSE 0 END
                WHERE class_id = ? AND status = 'ENROLLED'""").param(classKey).update();
    }
}

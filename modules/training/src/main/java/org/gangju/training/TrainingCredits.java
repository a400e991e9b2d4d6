package org.gangju.training;

import java.util.Map;
import org.gangju.spi.activity.ActivityTables;
import org.gangju.spi.audit.ChangeNotes;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Settles the attendance and the hours of a completed class, in the completing transaction. */
@Repository
class TrainingCredits {

    private final JdbcClient sql;
    private final ChangeNotes changes;
    /** The sessions of an enrollment's class that were not called off. */
    private final String held;
    /** The enrollment has signed in to such a session. */
    private final Condition signedIn;

    TrainingCredits(JdbcClient sql, ChangeNotes changes, ActivityTables tables) {
        this.sql = sql;
        this.changes = changes;
        this.held = """
                training_session s JOIN %s a ON a.id = s.activity_id
                WHERE s.class_id = training_enrollment.class_id AND a.cancel_reason IS NULL""".formatted(tables.activities());
        this.signedIn = tables.signedIn("s.activity_id", EnrollmentView.TYPE_NAME, "training_enrollment.id");
    }

    /**
     * Who signed in to all sessions that were not called off was there for the whole class, who signed in to none of them was
     * absent; what somebody has recorded stands. The whole class earns its hours, a part the hours of the sessions signed in to.
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
                    WHEN NOT EXISTS (SELECT 1 FROM %1$s AND %2$s) THEN 'ABSENT'
                    WHEN EXISTS (SELECT 1 FROM %1$s AND NOT %2$s) THEN 'PARTIAL'
                    ELSE 'COMPLETE' END
                WHERE class_id = ? AND status = 'ENROLLED' AND attendance IS NULL""".formatted(held, signedIn.sql()))
                .params(signedIn.parameters())
                .params(signedIn.parameters())
                .param(classKey)
                .update();
    }

    private int creditHours(long classKey) {
        return sql.sql("""
                UPDATE training_enrollment SET version = version + 1,
                    credited_on = (SELECT c.ends_on FROM training_class c WHERE c.id = training_enrollment.class_id),
                    program_year = (SELECT p.program_year FROM training_class c
                        JOIN training_program p ON p.id = c.program_id WHERE c.id = training_enrollment.class_id),
                    credited_hours = CASE attendance
                        WHEN 'COMPLETE'
                        THEN (SELECT c.hours FROM training_class c WHERE c.id = training_enrollment.class_id)
                        WHEN 'PARTIAL'
                        THEN (SELECT COALESCE(SUM(s.hours), 0) FROM %s AND %s)
                        ELSE 0 END
                WHERE class_id = ? AND status = 'ENROLLED'""".formatted(held, signedIn.sql()))
                .params(signedIn.parameters())
                .param(classKey)
                .update();
    }
}

package org.gangju.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.activity.ActivitySignInView;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.RetentionRule;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Who signed in to activities that ended long ago: the sign-in stays and counts, and says no more whose it was. What stands
 * for somebody by an object of a feature, such as an enrollment, stays that object's, which has a rule of its own.
 */
@Component
class SignInRetention implements RetentionRule {

    static final String KEY = "sign-ins";

    /** No type of the schema, so that nothing is found by it. */
    private static final String NOBODY = "Nobody";

    private static final String KEPT = " FROM activity_sign_in WHERE member_id IS NOT NULL"
            + " AND activity_id IN (SELECT a.id FROM activity a WHERE a.ends_millis < ?)";

    private final JdbcOperations sql;
    private final Clock clock;

    SignInRetention(JdbcOperations sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Title title() {
        return new Title("已结束活动的签到人", "Who signed in to activities that are over");
    }

    @Override
    public Period keptFor() {
        return Period.ofYears(3);
    }

    @Override
    public long due(LocalDate endedBefore) {
        Long due = sql.queryForObject("SELECT COUNT(*)" + KEPT, Long.class, millis(endedBefore));
        return due == null ? 0 : due;
    }

    /** The members are there still, and so are their keys: a row is about itself alone from now on. */
    @Override
    public List<String> erase(LocalDate endedBefore, int limit) {
        List<Long> ids = sql.query(
                "SELECT id" + KEPT + " ORDER BY id LIMIT " + limit,
                (row, number) -> row.getLong(1),
                millis(endedBefore));
        // The id comes first: MySQL reads what it has assigned already.
        int[] met = sql.batchUpdate(
                """
                UPDATE activity_sign_in SET attendee_id = CASE WHEN attendee_type = ? THEN id ELSE attendee_id END,
                attendee_type = CASE WHEN attendee_type = ? THEN ? ELSE attendee_type END, member_id = NULL
                WHERE id = ? AND member_id IS NOT NULL""",
                ids.stream()
                        .map(id -> new Object[] {MemberView.TYPE_NAME, MemberView.TYPE_NAME, NOBODY, id})
                        .toList());
        return IntStream.range(0, met.length)
                .filter(index -> met[index] == 1)
                .mapToObj(index -> ActivitySignInView.TYPE_NAME + ":" + ids.get(index))
                .toList();
    }

    private long millis(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().toEpochMilli();
    }
}

package org.gangju.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.activity.PastActivity;
import org.gangju.spi.node.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Writes down what was held, in batches. */
@Repository
class PastActivities {

    private static final int ROWS = 500;

    private final JdbcOperations sql;
    private final Keys keys;

    PastActivities(JdbcOperations sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    List<Long> record(List<PastActivity> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        long first = keys.reserve("activity", held.size());
        List<@Nullable Object[]> rows = new ArrayList<>();
        held.forEach(activity -> rows.add(row(first + rows.size(), activity)));
        insert("""
                INSERT INTO activity
                    (id, kind, subject_type, subject_id, organization_id, organization_path, title, venue,
                     starts_millis, ends_millis, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", rows);
        sign(first, held);
        return LongStream.range(first, first + held.size()).boxed().toList();
    }

    private void sign(long firstActivity, List<PastActivity> held) {
        int count =
                held.stream().mapToInt(activity -> activity.attendees().size()).sum();
        if (count == 0) {
            return;
        }
        long first = keys.reserve("activity_sign_in", count);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int index = 0; index < held.size(); index++) {
            long activity = firstActivity + index;
            PastActivity past = held.get(index);
            past.attendees().forEach(attendee -> rows.add(row(first + rows.size(), activity, attendee, start(past))));
        }
        insert("""
                INSERT INTO activity_sign_in
                    (id, activity_id, attendee_type, attendee_id, member_id, signed_millis)
                VALUES (?, ?, ?, ?, ?, ?)""", rows);
    }

    private static @Nullable Object[] row(long key, PastActivity activity) {
        return new @Nullable Object[] {
            key,
            activity.kind(),
            activity.subject().typeName(),
            activity.subject().key(),
            activity.organizationKey(),
            activity.organizationPath().value(),
            activity.title(),
            activity.venue(),
            start(activity),
            activity.endsAt().toInstant().toEpochMilli()
        };
    }

    private static @Nullable Object[] row(long key, long activity, Attendee attendee, long millis) {
        return new @Nullable Object[] {
            key, activity, attendee.id().typeName(), attendee.id().key(), attendee.memberKey(), millis
        };
    }

    private static long start(PastActivity activity) {
        return activity.startsAt().toInstant().toEpochMilli();
    }

    private void insert(String statement, List<@Nullable Object[]> rows) {
        sql.batchUpdate(statement, rows, ROWS, (prepared, row) -> {
            for (int index = 0; index < row.length; index++) {
                prepared.setObject(index + 1, row[index]);
            }
        });
    }
}

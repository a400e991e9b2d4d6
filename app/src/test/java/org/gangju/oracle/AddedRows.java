package org.gangju.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gangju.demo.RawRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows beside those of the demo, with keys that follow one another, so that they can be taken away again. */
abstract class AddedRows {

    final JdbcTemplate sql;
    final City city;
    final Random random;
    long next;

    AddedRows(JdbcTemplate sql, City city, Random random, long first) {
        this.sql = sql;
        this.city = city;
        this.random = random;
        this.next = first;
    }

    /** @param keys the columns with the keys, as {@code table.column}, in the order in which the rows are taken away */
    static void takeAway(JdbcTemplate sql, List<String> keys, long first) {
        keys.forEach(key ->
                sql.update("DELETE FROM %s WHERE %s >= ?".formatted(key.substring(0, key.indexOf('.')), key), first));
    }

    final RawRow any(String table) {
        List<RawRow> all = city.all(table);
        return all.get(random.nextInt(all.size()));
    }

    /** A row that belongs to an organization. */
    final long placed(String columns, RawRow organization, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>();
        Collections.addAll(all, values);
        all.add(organization.number("id"));
        all.add(organization.text("path"));
        return insert(columns + " organization_id organization_path", all.toArray());
    }

    /** What hangs on an object of an organization. */
    final void file(String kind, String type, long subject, RawRow organization) {
        placed(
                "attachment kind subject_type subject_id file_name media_type size_bytes sha256 uploaded_on",
                organization,
                kind,
                type,
                subject,
                "现场照片.png",
                "image/png",
                16,
                "0".repeat(64),
                "2026-02-01");
    }

    /**
     * A row, whose key is the next one.
     *
     * @param columns the table and the columns of the values, with blanks between them
     */
    final long insert(String columns, @Nullable Object... values) {
        int end = columns.indexOf(' ');
        String list = columns.substring(end + 1).replace(" ", ", ");
        String marks = "?, ".repeat(values.length);
        List<@Nullable Object> all = new ArrayList<>();
        Collections.addAll(all, values);
        all.add(next);
        sql.update(
                "INSERT INTO %s (%s, id, version) VALUES (%s?, 0)".formatted(columns.substring(0, end), list, marks),
                all.toArray());
        return next++;
    }
}

package org.gangju.attachment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.attachment.AttachmentKind;
import org.gangju.spi.module.Title;
import org.gangju.spi.page.Condition;
import org.gangju.spi.privacy.ErasedName;
import org.gangju.spi.privacy.RetentionRule;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The files of what has ended: their content and their names go, and their size and digest stay. */
@Component
class AttachmentFiles implements RetentionRule {

    static final String KEY = "attachment-files";

    private final AttachmentKinds kinds;
    private final AttachmentContents contents;
    private final JdbcOperations sql;
    private final Clock clock;

    AttachmentFiles(AttachmentKinds kinds, AttachmentContents contents, JdbcOperations sql, Clock clock) {
        this.kinds = kinds;
        this.contents = contents;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Title title() {
        return new Title("已办结事项等所附的文件", "Files attached to what has ended");
    }

    @Override
    public Period keptFor() {
        return Period.ofYears(5);
    }

    @Override
    public long due(LocalDate endedBefore) {
        Condition keys = keys(endedBefore);
        Long due = sql.queryForObject(
                "SELECT COUNT(*) FROM (" + keys.sql() + ") kept",
                Long.class,
                keys.parameters().toArray());
        return due == null ? 0 : due;
    }

    @Override
    public List<String> erase(LocalDate endedBefore, int limit) {
        Condition keys = keys(endedBefore);
        List<Long> ids = sql.query(
                keys.sql() + " ORDER BY " + AttachmentRows.ID + " LIMIT " + limit,
                (row, number) -> row.getLong(1),
                keys.parameters().toArray());
        if (ids.isEmpty()) {
            return List.of();
        }
        int[] met = sql.batchUpdate(
                "UPDATE attachment SET file_name = ?, removed_on = ?, version = version + 1"
                        + " WHERE id = ? AND removed_on IS NULL",
                ids.stream()
                        .map(id -> new Object[] {ErasedName.STORED, LocalDate.now(clock), id})
                        .toList());
        contents.delete(ids);
        return IntStream.range(0, met.length)
                .filter(index -> met[index] == 1)
                .mapToObj(index -> StoredAttachment.person(ids.get(index)))
                .toList();
    }

    /** Added before the day, to what had ended by then. */
    private Condition keys(LocalDate endedBefore) {
        Condition ended = Condition.any(
                kinds.all().stream().map(kind -> ended(kind, endedBefore)).toList());
        return AttachmentRows.keys(Condition.all(
                List.of(AttachmentRows.PRESENT, Condition.of("attached.uploaded_on < ?", endedBefore), ended)));
    }

    private static Condition ended(AttachmentKind kind, LocalDate before) {
        return Condition.all(List.of(
                Condition.of(AttachmentRows.KIND + " = ?", kind.key()),
                kind.subjects().has(AttachmentRows.SUBJECT, kind.ended(before))));
    }
}

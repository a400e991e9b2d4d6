package org.gangju.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.attachment.AttachmentView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How attachments are selected and read. */
final class AttachmentRows {

    /** Nobody else's, because the tables of what they hang on stand in the same statements. */
    private static final String TABLE = "attachment attached";

    static final String KIND = "attached.kind";
    static final String PATH = "attached.organization_path";
    static final String ID = "attached.id";

    /** Removed ones are no attachments any more. */
    static final Condition PRESENT = Condition.of("attached.removed_on IS NULL");

    /** The key of what it hangs on. */
    static final String SUBJECT = "attached.subject_id";

    private AttachmentRows() {}

    /** Those that a caller sees, the earliest first. */
    static PageQuery<AttachmentView> seen(Visibility visibility) {
        return new PageQuery<>(
                """
                attached.id, attached.kind, attached.subject_type, attached.subject_id, attached.organization_id, \
                attached.organization_path, attached.file_name, attached.media_type, attached.size_bytes, attached.sha256, \
                attached.uploaded_on""", TABLE, ID, visibility, List.of(SortKey.number(ID)), AttachmentRows::read, List.of(PRESENT));
    }

    static Condition about(NodeId subject) {
        return Condition.of(SUBJECT + " = ? AND attached.subject_type = ?", subject.key(), subject.typeName());
    }

    /** The keys of those that fulfil a condition, whoever asks. */
    static Condition keys(Condition wanted) {
        return new Condition("SELECT " + ID + " FROM " + TABLE + " WHERE " + wanted.sql(), wanted.parameters());
    }

    private static AttachmentView read(ResultSet row) throws SQLException {
        return new AttachmentView(
                row.getLong("id"),
                row.getString("kind"),
                new NodeId(row.getString("subject_type"), row.getLong("subject_id")),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("uploaded_on", LocalDate.class));
    }
}

package org.gangju.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;

/** How the steps of matters are selected and read: they are seen as the matter is. */
final class MatterStepRows {

    /** As they happened. */
    static final PageQuery<MatterStepView> IN_ORDER = new PageQuery<>(
            "s.id, s.step, s.happened_on, s.organization_id, s.note, s.due_on, s.member_id, s.display_name",
            "(matter_step s JOIN matter m ON m.id = s.matter_id)",
            "s.id",
            MatterRows.VISIBILITY,
            List.of(SortKey.number("s.ordinal"), SortKey.number("s.id")),
            MatterStepRows::read);

    private MatterStepRows() {}

    private static MatterStepView read(ResultSet row) throws SQLException {
        return new MatterStepView(
                row.getLong("id"),
                MatterStepKind.valueOf(row.getString("step")),
                row.getObject("happened_on", LocalDate.class),
                row.getLong("organization_id"),
                row.getString("note"),
                row.getObject("due_on", LocalDate.class),
                MatterRows.owner(row.getObject("member_id", Long.class), row.getString("display_name")));
    }
}

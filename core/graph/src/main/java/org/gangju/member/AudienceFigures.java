package org.gangju.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs an {@link AudienceFiguresQuery} and adds its parts up. */
@Repository
class AudienceFigures {

    private final JdbcClient sql;

    AudienceFigures(JdbcClient sql) {
        this.sql = sql;
    }

    IndicatorTable of(AudienceFiguresQuery query) {
        Condition statement = query.statement();
        IndicatorFigures total = IndicatorFigures.NONE;
        Map<Long, IndicatorFigures> children = new HashMap<>();
        for (Part part : sql.sql(statement.sql())
                .params(statement.parameters())
                .query((row, number) -> Part.read(row))
                .list()) {
            total = total.plus(part.once());
            if (!part.segment().isEmpty()) {
                children.put(new TreePath(part.segment()).id(), part.all());
            }
        }
        return new IndicatorTable(total, children, Map.of());
    }

    /**
     * The people below one organization.
     *
     * @param segment what follows in the path; empty for the organization itself
     * @param all everybody there
     * @param once those who have not been counted in another part, by what is asked of them anywhere
     */
    private record Part(String segment, IndicatorFigures all, IndicatorFigures once) {

        static Part read(ResultSet row) throws SQLException {
            return new Part(
                    row.getString(1),
                    new IndicatorFigures(row.getInt(2), row.getInt(3)),
                    new IndicatorFigures(row.getInt(4), row.getInt(5)));
        }
    }
}

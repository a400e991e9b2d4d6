package org.gangju.division;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.grid.GridBatch;
import org.gangju.grid.GridRow;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** The grids: each division is one, in force since the day of the data. */
record GridNodes(GridBatch batch, LocalDate vintage) implements NodeKind<PlannedDivision, GridRow> {

    @Override
    public String keys() {
        return "grid";
    }

    @Override
    public String code(PlannedDivision planned) {
        return planned.code();
    }

    @Override
    public @Nullable String parentCode(PlannedDivision planned) {
        return planned.parentCode();
    }

    @Override
    public GridRow row(PlannedDivision planned, TreePath parent, TreePath own) {
        return new GridRow(
                own.id(),
                planned.code(),
                planned.gridName(),
                planned.level(),
                planned.code(),
                vintage,
                null,
                vintage,
                planned.code(),
                NodeKind.parentId(parent),
                own);
    }

    @Override
    public Map<String, TreePath> places(List<String> codes) {
        return batch.places(codes);
    }

    @Override
    public Map<String, TreePath> hold(List<String> codes) {
        return batch.hold(codes);
    }

    @Override
    public void add(List<GridRow> rows) {
        batch.add(rows);
    }
}

package org.gangju.division;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.organization.OrganizationBatch;
import org.gangju.organization.OrganizationRow;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** The organizations that stand for divisions. */
record OrganizationNodes(OrganizationBatch batch, LocalDate vintage)
        implements NodeKind<PlannedOrganization, OrganizationRow> {

    @Override
    public String keys() {
        return "organization";
    }

    @Override
    public String code(PlannedOrganization planned) {
        return planned.code();
    }

    @Override
    public @Nullable String parentCode(PlannedOrganization planned) {
        return planned.parentCode();
    }

    @Override
    public OrganizationRow row(PlannedOrganization planned, TreePath parent, TreePath own) {
        return new OrganizationRow(
                own.id(),
                planned.code(),
                planned.divisionCode(),
                vintage,
                planned.name(),
                planned.shortName(),
                planned.type().name(),
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
    public void add(List<OrganizationRow> rows) {
        batch.add(rows);
    }
}

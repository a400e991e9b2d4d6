package org.gangju.fourties;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Repository;

/** Reads the states of branches in their order. */
@Repository
class StateReader {

    private static final PageQuery<FunctionalBranchStateView> IN_ORDER = new PageQuery<>(
            "s.branch_id, s.status, s.note, s.valid_from, s.valid_to, b.organization_path",
            "(functional_branch_state s JOIN functional_branch b ON b.id = s.branch_id)",
            "s.id",
            FunctionalBranchRows.VISIBILITY,
            List.of(SortKey.number("s.id")),
            StateReader::read);

    private final Pages pages;

    StateReader(Pages pages) {
        this.pages = pages;
    }

    Map<Long, Connection<FunctionalBranchStateView>> of(Set<Long> branches, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions =
                branches.stream().collect(toMap(key -> key, key -> List.of(Condition.of("s.branch_id = ?", key))));
        return pages.pages(IN_ORDER, conditions, page, caller);
    }

    private static FunctionalBranchStateView read(ResultSet row) throws SQLException {
        return new FunctionalBranchStateView(
                row.getLong("branch_id"),
                FunctionalBranchStatus.valueOf(row.getString("status")),
                row.getString("note"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                new TreePath(row.getString("organization_path")));
    }
}

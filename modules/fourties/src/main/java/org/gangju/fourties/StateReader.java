package org.gangju.fourties;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Repository;

/** Reads the states of branches in their order. */
@Repository
class StateReader {

    private static final String STATES = "functional_branch_state s JOIN functional_branch b ON b.id = s.branch_id";

    private static final PageQuery<FunctionalBranchStateView> IN_ORDER =
            inOrder("(" + STATES + ")", FunctionalBranchRows.VISIBILITY);

    private final Pages pages;
    private final FunctionalMembers members;

    StateReader(Pages pages, FunctionalMembers members) {
        this.pages = pages;
        this.members = members;
    }

    /** The same page of the states of many branches, those of the caller's own ones whatever they are. */
    Map<Long, Connection<FunctionalBranchStateView>> of(Set<Long> branches, PageRequest page, Caller caller) {
        Set<Long> own = members.joined(branches, caller);
        Set<Long> others = new HashSet<>(branches);
        others.removeAll(own);
        Map<Long, Connection<FunctionalBranchStateView>> found = new HashMap<>();
        if (!others.isEmpty()) {
            found.putAll(pages.pages(IN_ORDER, conditions(others, List.of()), page, caller));
        }
        Long member = caller.member();
        if (!own.isEmpty() && member != null) {
            List<Condition> itself = List.of(Condition.of("own.member_id = ?", member));
            found.putAll(pages.pages(ofMembers(), conditions(own, itself), page, caller));
        }
        return found;
    }

    private PageQuery<FunctionalBranchStateView> ofMembers() {
        return inOrder(
                "(" + STATES + " JOIN " + members.beside() + " own ON own.organization_id = b.branch_id)",
                FunctionalBranchRows.VISIBILITY.orBy("own.member_id"));
    }

    private static PageQuery<FunctionalBranchStateView> inOrder(String table, Visibility visibility) {
        return new PageQuery<>(
                "s.branch_id, s.status, s.note, s.valid_from, s.valid_to, b.organization_path",
                table,
                "s.id",
                visibility,
                List.of(SortKey.number("s.id")),
                StateReader::read);
    }

    private static Map<Long, List<Condition>> conditions(Set<Long> branches, List<Condition> further) {
        return branches.stream()
                .collect(toMap(
                        key -> key,
                        key -> Stream.concat(Stream.of(Condition.of("s.branch_id = ?", key)), further.stream())
                                .toList()));
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

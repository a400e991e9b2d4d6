package org.gangju.template;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Repository;

/** Reads notices: within the caller's scope, and where this module is on. */
@Repository
class NoticeReader implements NodeLoader<NoticeView> {

    private static final String COLUMNS = "n.id, n.text, n.posted_on, n.organization_path";
    private static final PageQuery<NoticeView> IN_ORDER = new PageQuery<>(
            COLUMNS,
            "template_notice n",
            "n.id",
            Visibility.organizations(Template.READ.name(), "n.organization_path"),
            List.of(SortKey.number("n.id")),
            NoticeReader::read);

    private final Pages pages;

    NoticeReader(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String typeName() {
        return NoticeView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return Template.READ.name();
    }

    @Override
    public Map<Long, NoticeView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(IN_ORDER, keys, caller);
    }

    Connection<NoticeView> page(PageRequest page, Caller caller) {
        return pages.page(IN_ORDER, List.of(), page, caller);
    }

    /** One statement for all organizations of a request. */
    Map<Long, Connection<NoticeView>> ofOrganizations(Set<Long> organizations, PageRequest page, Caller caller) {
        return pages.pages(
                IN_ORDER,
                organizations.stream()
                        .collect(toMap(id -> id, id -> List.of(Condition.of("n.organization_id = ?", id)))),
                page,
                caller);
    }

    private static NoticeView read(ResultSet row) throws SQLException {
        return new NoticeView(
                row.getLong("id"),
                row.getString("text"),
                row.getObject("posted_on", LocalDate.class),
                new TreePath(row.getString("organization_path")));
    }
}

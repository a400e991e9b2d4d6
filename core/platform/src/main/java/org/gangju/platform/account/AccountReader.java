package org.gangju.platform.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads accounts, always within the caller's scope. */
@Repository
class AccountReader implements NodeLoader<AccountView> {

    private static final PageQuery<AccountView> BY_NAME = new PageQuery<>(
            AccountView.COLUMNS,
            "account a",
            "a.id",
            AccountReach.visibility("a"),
            List.of(SortKey.text("a.username")),
            AccountView::read);

    private final JdbcClient sql;
    private final Pages pages;

    AccountReader(JdbcClient sql, Pages pages) {
        this.sql = sql;
        this.pages = pages;
    }

    @Override
    public String typeName() {
        return AccountView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return "account.read";
    }

    @Override
    public Map<Long, AccountView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(BY_NAME, keys, caller);
    }

    Connection<AccountView> page(PageRequest page, Caller caller) {
        return pages.page(BY_NAME, List.of(), page, caller);
    }

    /** The caller's own account; nothing for a machine. */
    Optional<AccountView> own(Caller caller) {
        return AccountReach.username(caller).stream()
                .flatMap(username -> select(List.of(Condition.of("a.username = ?", username))).stream())
                .findFirst();
    }

    private List<AccountView> select(List<Condition> conditions) {
        Condition wanted = Condition.all(conditions);
        return sql.sql("SELECT " + AccountView.COLUMNS + " FROM account a WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> AccountView.read(row))
                .list();
    }
}

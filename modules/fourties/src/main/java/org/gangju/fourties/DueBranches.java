package org.gangju.fourties;

import java.util.List;
import java.util.function.Consumer;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Branches that time has made due for another state, where the module is on: {@value #PAGE} are looked up at a time. */
@Component
class DueBranches {

    private static final int PAGE = 200;

    private final FunctionalBranches branches;
    private final Presence presence;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    DueBranches(FunctionalBranches branches, Toggles toggles, JdbcClient sql, PlatformTransactionManager transactions) {
        this.branches = branches;
        this.presence = toggles.of(Fourties.ID);
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Changes each branch that is due, in a transaction of its own that holds the branch.
     *
     * @param status the state that they leave; another replica may have led them on before
     * @param due the others of their conditions, by the columns of {@code functional_branch}
     * @param change looks again whether the branch is due, because it has not been held until then
     */
    void each(FunctionalBranchStatus status, Condition due, Consumer<FunctionalBranch> change) {
        List<Long> page = page(status, due, 0);
        while (!page.isEmpty()) {
            page.forEach(key -> transaction.executeWithoutResult(begun -> branches.findToChange(key)
                    .filter(branch -> branch.status() == status)
                    .ifPresent(change)));
            page = page.size() < PAGE ? List.of() : page(status, due, page.getLast());
        }
    }

    private List<Long> page(FunctionalBranchStatus status, Condition due, long behind) {
        Condition wanted = Condition.all(List.of(
                Condition.of("id > ?", behind),
                Condition.of("status = ?", status.name()),
                due,
                presence.everywhere("organization_path")));
        return sql.sql("SELECT id FROM functional_branch WHERE " + wanted.sql() + " ORDER BY id LIMIT " + PAGE)
                .params(wanted.parameters())
                .query((row, number) -> row.getLong(1))
                .list();
    }
}

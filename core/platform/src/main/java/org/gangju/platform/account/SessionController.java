package org.gangju.platform.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Shows and ends sessions: people their own, administrators those of the accounts that they may change. */
@Controller
class SessionController {

    private static final String READ = "account.read";
    private static final String TABLE = "account_session s JOIN account a ON a.username = s.username";
    private static final PageQuery<AccountSessionView> BY_AGE = new PageQuery<>(
            AccountSessionView.COLUMNS,
            TABLE,
            "s.id",
            AccountReach.visibility("a"),
            List.of(SortKey.number("s.id")),
            AccountSessionView::read);
    private static final PageQuery<AccountSessionView> OWN = BY_AGE.seenBy(Visibility.everybody());
    private static final Kept<String> KEPT = new Kept<>(UnaryOperator.identity(), UnaryOperator.identity());

    private final AccountSessions sessions;
    private final AccountReach reach;
    private final JdbcClient sql;
    private final Pages pages;
    private final Mutations mutations;
    private final Clock clock;

    SessionController(
            AccountSessions sessions,
            AccountReach reach,
            JdbcClient sql,
            Pages pages,
            Mutations mutations,
            Clock clock) {
        this.sessions = sessions;
        this.reach = reach;
        this.sql = sql;
        this.pages = pages;
        this.mutations = mutations;
        this.clock = clock;
    }

    @QueryMapping
    Connection<AccountSessionView> accountSessions(
            @Argument @Nullable String accountId, PageRequest page, Caller caller) {
        List<Condition> conditions = new ArrayList<>(List.of(sessions.lasting()));
        if (accountId == null) {
            conditions.add(Condition.of("s.username = ?", AccountReach.own(caller)));
            return pages.page(OWN, conditions, page, caller);
        }
        if (!caller.may(READ)) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", READ);
        }
        conditions.add(Condition.of(
                "a.id = ?", NodeId.keyOf(AccountView.TYPE_NAME, accountId).orElse(0L)));
        return pages.page(BY_AGE, conditions, page, caller);
    }

    @MutationMapping
    EndSessionPayload endSession(@Argument EndSessionInput input, Caller caller) {
        return mutations.run(caller, input, EndSessionPayload::new, KEPT, () -> end(input.id(), caller));
    }

    @SchemaMapping(typeName = AccountSessionView.TYPE_NAME)
    CompletableFuture<@Nullable AccountView> account(
            AccountSessionView session, DataLoader<Long, @Nullable AccountView> account) {
        return account.load(session.accountKey());
    }

    @SchemaMapping(typeName = AccountSessionView.TYPE_NAME)
    OffsetDateTime createdAt(AccountSessionView session) {
        return moment(session.created());
    }

    @SchemaMapping(typeName = AccountSessionView.TYPE_NAME)
    OffsetDateTime lastUsedAt(AccountSessionView session) {
        return moment(session.lastUsed());
    }

    private String end(String id, Caller caller) {
        AccountSessionView session = NodeId.keyOf(AccountSessionView.TYPE_NAME, id)
                .flatMap(key -> sql.sql("SELECT " + AccountSessionView.COLUMNS + " FROM " + TABLE + " WHERE s.id = ?")
                        .param(key)
                        .query((row, number) -> AccountSessionView.read(row))
                        .optional())
                .filter(found ->
                        reach.owns(caller, found.accountKey()) || reach.administers(caller, found.accountKey()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", id));
        sessions.end(session.key());
        return id;
    }

    private OffsetDateTime moment(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}

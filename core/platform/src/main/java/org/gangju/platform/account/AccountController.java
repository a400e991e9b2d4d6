package org.gangju.platform.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find accounts and lead on from them. */
@Controller
class AccountController {

    private static final String MEMBER_READ = "member.read";

    private final AccountReader reader;
    private final Clock clock;

    AccountController(AccountReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @QueryMapping
    Connection<AccountView> accounts(PageRequest page, Caller caller) {
        return reader.page(page, caller);
    }

    @QueryMapping
    CompletableFuture<@Nullable AccountView> account(
            @Argument String id, DataLoader<Long, @Nullable AccountView> account) {
        return NodeId.keyOf(AccountView.TYPE_NAME, id)
                .map(account::load)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    @SchemaMapping(typeName = "Viewer", field = "account")
    @Nullable
    AccountView own(Caller caller) {
        return reader.own(caller).orElse(null);
    }

    @SchemaMapping(typeName = AccountView.TYPE_NAME)
    CompletableFuture<@Nullable MemberView> member(
            AccountView account, Caller caller, DataLoader<Long, @Nullable MemberView> member) {
        Long key = account.memberKey();
        return key == null || !caller.may(MEMBER_READ) ? CompletableFuture.completedFuture(null) : member.load(key);
    }

    @SchemaMapping(typeName = AccountView.TYPE_NAME)
    CompletableFuture<@Nullable OrganizationView> organization(
            AccountView account, DataLoader<Long, @Nullable OrganizationView> organization) {
        Long key = account.organizationKey();
        return key == null ? CompletableFuture.completedFuture(null) : organization.load(key);
    }

    @SchemaMapping(typeName = AccountView.TYPE_NAME)
    AccountState state(AccountView account) {
        return account.state(clock.instant());
    }

    @SchemaMapping(typeName = AccountView.TYPE_NAME)
    OffsetDateTime createdAt(AccountView account) {
        return moment(account.created());
    }

    @SchemaMapping(typeName = AccountView.TYPE_NAME)
    @Nullable
    OffsetDateTime lastSignInAt(AccountView account) {
        Instant last = account.lastSignIn();
        return last == null ? null : moment(last);
    }

    private OffsetDateTime moment(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}

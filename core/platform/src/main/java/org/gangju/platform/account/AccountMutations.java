package org.gangju.platform.account;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.platform.command.Repetitions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The mutations of accounts. */
@Controller
class AccountMutations {

    private static final Kept<IssuedPassword> ISSUED = new Kept<>(
            issued -> String.valueOf(issued.accountKey()), kept -> new IssuedPassword(Long.parseLong(kept), null));

    /** A password that was changed by a token ends that token too. */
    private static final long NO_SESSION = 0;

    private final AccountCommands commands;
    private final PasswordChange passwords;
    private final Mutations mutations;
    private final Repetitions repetitions;

    AccountMutations(AccountCommands commands, PasswordChange passwords, Mutations mutations, Repetitions repetitions) {
        this.commands = commands;
        this.passwords = passwords;
        this.mutations = mutations;
        this.repetitions = repetitions;
    }

    @MutationMapping
    IssuedPasswordPayload createAccount(@Argument CreateAccountInput input, Caller caller) {
        return mutations.run(caller, input, IssuedPasswordPayload::of, ISSUED, () -> commands.create(input, caller));
    }

    @MutationMapping
    AccountPayload updateAccount(@Argument UpdateAccountInput input, Caller caller) {
        return mutations.run(caller, input, AccountPayload::new, () -> commands.update(input, caller));
    }

    @MutationMapping
    AccountPayload setAccountState(@Argument SetAccountStateInput input, Caller caller) {
        return mutations.run(caller, input, AccountPayload::new, () -> commands.decide(input, caller));
    }

    @MutationMapping
    IssuedPasswordPayload resetPassword(@Argument ResetPasswordInput input, Caller caller) {
        return mutations.run(caller, input, IssuedPasswordPayload::of, ISSUED, () -> commands.reset(input, caller));
    }

    @MutationMapping
    AccountPayload changePassword(@Argument ChangePasswordInput input, Caller caller) {
        GivenPassword present = present(input, caller);
        return mutations.run(
                caller, input, AccountPayload::new, () -> passwords.change(present, input.newPassword(), NO_SESSION));
    }

    @SchemaMapping(typeName = "CreateAccountPayload", field = "account")
    CompletableFuture<@Nullable AccountView> created(
            IssuedPasswordPayload payload, DataLoader<Long, @Nullable AccountView> account) {
        return account(payload, account);
    }

    @SchemaMapping(typeName = "ResetPasswordPayload", field = "account")
    CompletableFuture<@Nullable AccountView> reset(
            IssuedPasswordPayload payload, DataLoader<Long, @Nullable AccountView> account) {
        return account(payload, account);
    }

    /** A repetition changes nothing, and may name a password that was changed by it before. */
    private GivenPassword present(ChangePasswordInput input, Caller caller) {
        String own = AccountReach.own(caller);
        return repetitions.isOne(caller, input)
                ? new GivenPassword(own, input.password(), false)
                : passwords.given(own, input.password());
    }

    private static CompletableFuture<@Nullable AccountView> account(
            IssuedPasswordPayload payload, DataLoader<Long, @Nullable AccountView> account) {
        Long key = payload.accountKey();
        return key == null ? CompletableFuture.completedFuture(null) : account.load(key);
    }
}

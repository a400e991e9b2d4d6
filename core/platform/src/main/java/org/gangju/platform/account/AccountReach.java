package org.gangju.platform.account;

import java.util.Optional;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.Strength;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which accounts a caller sees and which it may change: those of its scope, and of itself. */
@Component
class AccountReach {

    private static final String WRITE = "account.write";
    private static final String MEMBER = "memberId";

    private final Accounts accounts;
    private final AccountRights rights;
    private final Strength strength;

    AccountReach(Accounts accounts, AccountRights rights, Strength strength) {
        this.accounts = accounts;
        this.rights = rights;
        this.strength = strength;
    }

    /** The accounts that the caller sees, of a table with this alias: one without a home only from above all. */
    static Visibility visibility(String alias) {
        return Visibility.organizations("account.read", alias + ".organization_path")
                .orByAccount(alias + ".username");
    }

    /** The caller's own account's name; nothing for a machine. */
    static Optional<String> username(Caller caller) {
        return Optional.of(caller.id())
                .filter(id -> id.startsWith(Caller.PERSON))
                .map(id -> id.substring(Caller.PERSON.length()));
    }

    /** The same, for what only people do. */
    static String own(Caller caller) {
        return username(caller).orElseThrow(() -> new CodedException(ErrorCode.FORBIDDEN, "onlyForAccounts"));
    }

    /** Whether this is the caller's own account. */
    boolean owns(Caller caller, long key) {
        return username(caller)
                .flatMap(accounts::findById)
                .filter(account -> account.key() == key)
                .isPresent();
    }

    /** Whether the caller administers this account and may do all that it may. */
    boolean administers(Caller caller, long key) {
        return accounts.findByKey(key)
                .filter(account -> caller.scope(WRITE).organizations().contains(account.place()))
                .filter(account -> strength.beyond(rights(account), caller).isEmpty())
                .isPresent();
    }

    private Credential rights(Account account) {
        return rights.toCome(account.getId(), account.memberKey());
    }

    /** The account of a global id, locked, as one of the caller's scope that may do no more than the caller. */
    Account change(String id, String field, Caller caller) {
        Account account = NodeId.keyOf(AccountView.TYPE_NAME, id)
                .flatMap(accounts::findByKey)
                .filter(found -> caller.scope(WRITE).organizations().contains(found.place()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
        requireNoStronger(account, field, caller);
        return account;
    }

    /** The same, of somebody else. */
    Account changeOther(String id, String field, Caller caller) {
        Account account = change(id, field, caller);
        requireOther(account, field, caller);
        return account;
    }

    /**
     * Whoever is linked to a member sees what that one sees of themselves. Nobody links themselves, nor others to somebody of
     * whom they do not see as much: they might know the password.
     */
    void requireLinkable(Account account, @Nullable MemberView member, Caller caller) {
        requireOther(account, MEMBER, caller);
        Optional.ofNullable(member)
                .flatMap(linked -> strength.beyondMember(linked.organizationPath(), caller))
                .ifPresent(beyond -> {
                    throw new RuleViolation(AccountRule.PERMISSION_NOT_HELD, MEMBER, beyond);
                });
    }

    /** An erasure disables the accounts of a member, which is somebody else's to decide who is as strong. */
    void requireErasable(long member, Caller caller) {
        accounts.findByMemberKeyOrderByKey(member).forEach(account -> {
            requireOther(account, "id", caller);
            requireNoStronger(account, "id", caller);
        });
    }

    private static void requireOther(Account account, String field, Caller caller) {
        if (username(caller).filter(account.getId()::equals).isPresent()) {
            throw new RuleViolation(AccountRule.OWN_ACCOUNT, field);
        }
    }

    /** Whoever could change a stronger account would have its strength. */
    void requireNoStronger(Account account, String field, Caller caller) {
        strength.beyond(rights(account), caller).ifPresent(beyond -> {
            throw new RuleViolation(AccountRule.PERMISSION_NOT_HELD, field, beyond);
        });
    }
}

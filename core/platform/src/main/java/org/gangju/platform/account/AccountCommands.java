package org.gangju.platform.account;

import java.time.Clock;
import java.util.Objects;
import org.gangju.platform.token.Secrets;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** What administrators do with accounts. Every method joins the transaction around it. */
@Service
class AccountCommands {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 200;
    private static final int PASSWORD_BYTES = 12;
    private static final String MEMBER = "memberId";
    private static final long NONE = 0;

    private final Accounts accounts;
    private final AccountReach reach;
    private final Secrets secrets;
    private final Keys keys;
    private final Clock clock;
    private final OrganizationDirectory organizations;
    private final MemberDirectory members;
    private final AccountSessions sessions;
    private final SecondFactors factors;

    AccountCommands(
            Accounts accounts,
            AccountReach reach,
            Secrets secrets,
            Keys keys,
            Clock clock,
            OrganizationDirectory organizations,
            MemberDirectory members,
            AccountSessions sessions,
            SecondFactors factors) {
        this.accounts = accounts;
        this.reach = reach;
        this.secrets = secrets;
        this.keys = keys;
        this.clock = clock;
        this.organizations = organizations;
        this.members = members;
        this.sessions = sessions;
        this.factors = factors;
    }

    /** Makes an account within the caller's scope, with a password that is shown once. */
    IssuedPassword create(CreateAccountInput input, Caller caller) {
        String username = InputText.code(input.username(), "username");
        if (accounts.existsById(username)) {
            throw taken(username);
        }
        String password = secrets.random(PASSWORD_BYTES);
        Account account = new Account(keys.next(Account.KIND), username, secrets.encode(password), clock.instant());
        account.password(account.passwordHash(), true);
        link(account, input.memberId(), caller);
        account.describe(description(input.displayName(), input.organizationId(), caller), null);
        reach.requireNoStronger(account, "username", caller);
        try {
            return new IssuedPassword(accounts.saveAndFlush(account).view().key(), password);
        } catch (DataIntegrityViolationException anotherWasFirst) {
            throw taken(username);
        }
    }

    /** Says anew whose account it is. */
    AccountView update(UpdateAccountInput input, Caller caller) {
        Account account = reach.change(input.id(), "id", caller);
        link(account, input.memberId(), caller);
        account.describe(description(input.displayName(), input.organizationId(), caller), input.version());
        reach.requireNoStronger(account, "id", caller);
        return accounts.saveAndFlush(account).view();
    }

    /** Locks, disables or opens an account. */
    AccountView decide(SetAccountStateInput input, Caller caller) {
        InputText.name(input.reason(), "reason", LONGEST_REASON);
        Account account = reach.changeOther(input.id(), "id", caller);
        account.decide(input.state());
        if (!account.works()) {
            sessions.endOthers(account.getId(), NONE);
        }
        return accounts.saveAndFlush(account).view();
    }

    /** Gives somebody else a password that is shown once and has to be changed. */
    IssuedPassword reset(ResetPasswordInput input, Caller caller) {
        Account account = reach.changeOther(input.id(), "id", caller);
        String password = secrets.random(PASSWORD_BYTES);
        account.password(secrets.encode(password), true);
        account.forgetFailures();
        factors.forgetUnconfirmed(account.getId());
        sessions.endOthers(account.getId(), NONE);
        return new IssuedPassword(account.view().key(), password);
    }

    private void link(Account account, @Nullable String memberId, Caller caller) {
        MemberView member = memberId == null ? null : members.hold(memberId, MEMBER, caller);
        Long key = member == null ? null : (Long) member.key();
        if (!Objects.equals(key, account.memberKey())) {
            reach.requireLinkable(account, member, caller);
            account.link(key);
        }
    }

    private AccountDescription description(String displayName, @Nullable String organizationId, Caller caller) {
        String name = InputText.name(displayName, "displayName", LONGEST_NAME);
        if (organizationId != null) {
            OrganizationView home = organizations.hold(organizationId, "organizationId", caller);
            return new AccountDescription(name, home.key(), home.path());
        }
        if (!caller.scope().whole()) {
            throw new RuleViolation(AccountRule.ORGANIZATION_REQUIRED, "organizationId");
        }
        return new AccountDescription(name, null, TreePath.aboveAll());
    }

    private static RuleViolation taken(String username) {
        return new RuleViolation(InputRule.CODE_TAKEN, "username", username);
    }
}

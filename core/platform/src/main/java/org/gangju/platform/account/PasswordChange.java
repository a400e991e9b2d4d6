package org.gangju.platform.account;

import org.gangju.platform.token.Secrets;
import org.gangju.spi.command.RuleViolation;
import org.springframework.stereotype.Service;

/** People choose their own password. */
@Service
class PasswordChange {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final PasswordRules rules;
    private final Secrets secrets;
    private final AccountSessions sessions;
    private final SecondFactors factors;

    PasswordChange(
            Accounts accounts,
            SignInAttempts attempts,
            PasswordRules rules,
            Secrets secrets,
            AccountSessions sessions,
            SecondFactors factors) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.rules = rules;
        this.secrets = secrets;
        this.sessions = sessions;
        this.factors = factors;
    }

    /** Compares the present password; wrong ones count like those of sign-ins. Outside of any transaction. */
    GivenPassword given(String username, String password) {
        return new GivenPassword(username, password, attempts.passes(username, password));
    }

    /** Ends all sessions but one, if any, and what was begun with the old password. Joins the transaction around it. */
    AccountView change(GivenPassword present, String wanted, long session) {
        String username = present.requireRight();
        rules.require(wanted, username, "newPassword");
        if (wanted.equals(present.password())) {
            throw new RuleViolation(AccountRule.PASSWORD_UNCHANGED, "newPassword");
        }
        Account account = accounts.findByUsername(username).orElseThrow();
        account.password(secrets.encode(wanted), false);
        factors.forgetUnconfirmed(username);
        sessions.endOthers(username, session);
        return accounts.saveAndFlush(account).view();
    }
}

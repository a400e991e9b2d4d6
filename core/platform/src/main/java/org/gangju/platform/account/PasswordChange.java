package org.gangju.platform.account;

import org.gangju.platform.token.Secrets;
import org.gangju.spi.command.RuleViolation;
import org.springframework.stereotype.Service;

/** People choose their own password. Joins the transaction around it. */
@Service
class PasswordChange {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final PasswordRules rules;
    private final Secrets secrets;
    private final AccountSessions sessions;

    PasswordChange(
            Accounts accounts,
            SignInAttempts attempts,
            PasswordRules rules,
            Secrets secrets,
            AccountSessions sessions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.rules = rules;
        this.secrets = secrets;
        this.sessions = sessions;
    }

    /** Asks for the present password; wrong ones count like those of sign-ins. Ends all sessions but one, if any. */
    AccountView change(String username, String present, String wanted, long session) {
        if (!attempts.passes(username, present)) {
            throw new RuleViolation(AccountRule.PASSWORD_WRONG, "password");
        }
        rules.require(wanted, username, "newPassword");
        if (wanted.equals(present)) {
            throw new RuleViolation(AccountRule.PASSWORD_UNCHANGED, "newPassword");
        }
        Account account = accounts.findByUsername(username).orElseThrow();
        account.password(secrets.encode(wanted), false);
        sessions.endOthers(username, session);
        return accounts.saveAndFlush(account).view();
    }
}

package org.gangju.platform.account;

import java.util.List;
import java.util.function.Supplier;
import org.gangju.platform.audit.AuditEvent;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.token.LoginSession;
import org.gangju.platform.transaction.Attempts;
import org.gangju.spi.command.Rule;
import org.gangju.spi.command.RuleViolation;
import org.springframework.stereotype.Component;

/** Tells of what people do on the pages. Somebody has signed in once nothing is left to do before the first token. */
@Component
class SignInTrail {

    static final String SIGN_IN = "SIGN_IN";

    /** A right password that more has to follow. */
    static final String PASSWORD = "SIGN_IN_PASSWORD";

    static final String PASSWORD_CHANGE = "PASSWORD_CHANGE";
    static final String ENROLMENT = "SECOND_FACTOR_ENROLMENT";
    static final String SECOND_FACTOR = "SECOND_FACTOR";

    private final AuditTrail trail;
    private final AccountSessions sessions;
    private final Attempts attempts;

    SignInTrail(AuditTrail trail, AccountSessions sessions, Attempts attempts) {
        this.trail = trail;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    /** Does a step in a transaction of its own, with its entry; a broken rule is told of, and thrown on. */
    <T> T step(String event, LoginSession session, Supplier<T> work) {
        T done = done(event, session, work);
        if (!session.complete()
                && sessions.find(session.key()).filter(LoginSession::complete).isPresent()) {
            trail.record(entry(SIGN_IN, AuditOutcome.DONE, session.username()));
        }
        return done;
    }

    private <T> T done(String event, LoginSession session, Supplier<T> work) {
        try {
            return attempts.run(
                    () -> trail.telling(result -> entry(event, AuditOutcome.DONE, session.username()), work));
        } catch (RuleViolation refused) {
            trail.record(entry(event, AuditOutcome.REFUSED, session.username()).with(codes(refused)));
            throw refused;
        }
    }

    /** What was given to prove who somebody is, does not. */
    void denied(String event, LoginSession session, Rule rule) {
        trail.record(entry(event, AuditOutcome.DENIED, session.username()).with(List.of(rule.name())));
    }

    static AuditEvent entry(String event, AuditOutcome outcome, String username) {
        return AuditEvent.of(event, outcome, CredentialKind.ACCOUNT.id(username));
    }

    private static List<String> codes(RuleViolation refused) {
        return refused.broken().stream().map(broken -> broken.rule().name()).toList();
    }
}

package org.gangju.platform.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.platform.token.LoginSession;
import org.gangju.platform.token.LoginSessions;
import org.gangju.platform.token.TokenLifetime;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Who is signed in ({@code account_session}). An account has 20 sessions at most; a further one ends the oldest. */
@Repository
class AccountSessions implements LoginSessions {

    private static final int MOST = 20;
    private static final int LONGEST_ADDRESS = 64;
    private static final int LONGEST_AGENT = 255;
    private static final String KIND = "account_session";

    /** Use is written down this often at most. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final SignInSteps steps;
    private final TokenLifetime lifetime;
    private final AuditTrail trail;
    private final Keys keys;
    private final Clock clock;

    AccountSessions(
            JdbcClient sql, SignInSteps steps, TokenLifetime lifetime, AuditTrail trail, Keys keys, Clock clock) {
        this.sql = sql;
        this.steps = steps;
        this.lifetime = lifetime;
        this.trail = trail;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public LoginSession open(String username, HttpServletRequest request) {
        endOldest(username);
        long key = keys.next(KIND);
        long now = clock.millis();
        sql.sql("INSERT INTO account_session (id, username, created_at, last_used_at, verified, address, agent)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        key,
                        username,
                        now,
                        now,
                        false,
                        part(request.getRemoteAddr(), LONGEST_ADDRESS),
                        part(request.getHeader(HttpHeaders.USER_AGENT), LONGEST_AGENT))
                .update();
        sql.sql("UPDATE account SET last_sign_in_at = ? WHERE username = ?")
                .params(now, username)
                .update();
        LoginSession opened = find(key).orElseThrow();
        trail.record(SignInTrail.entry(
                opened.complete() ? SignInTrail.SIGN_IN : SignInTrail.PASSWORD, AuditOutcome.DONE, username));
        return opened;
    }

    @Override
    public Optional<LoginSession> find(long key) {
        Condition wanted = Condition.all(List.of(Condition.of("s.id = ?", key), lasting()));
        Optional<OpenSession> found = sql.sql(OpenSession.SELECT + " WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> OpenSession.read(row))
                .optional();
        found.ifPresent(this::note);
        return found.map(session -> new LoginSession(session.key(), session.username(), steps.next(session)));
    }

    @Override
    public void end(long key) {
        sql.sql("DELETE FROM account_session WHERE id = ?").param(key).update();
    }

    /** Ends all sessions of an account but one; no session has the key 0. */
    void endOthers(String username, long key) {
        sql.sql("DELETE FROM account_session WHERE username = ? AND id <> ?")
                .params(username, key)
                .update();
    }

    /** The holder has given the second factor; answers how many sessions that were. */
    int verify(long key) {
        return sql.sql("UPDATE account_session SET verified = ? WHERE id = ?")
                .params(true, key)
                .update();
    }

    /** The holder has just enrolled a second factor: what was signed in to before it existed goes on. */
    void verifyAll(String username) {
        sql.sql("UPDATE account_session SET verified = ? WHERE username = ?")
                .params(true, username)
                .update();
    }

    /** That a session has not run out, of a table with the alias {@code s}. */
    Condition lasting() {
        Instant now = clock.instant();
        return Condition.of(
                "s.created_at > ? AND s.last_used_at > ?",
                now.minus(lifetime.session()).toEpochMilli(),
                now.minus(lifetime.idle()).toEpochMilli());
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void clean() {
        Instant now = clock.instant();
        sql.sql("DELETE FROM account_session WHERE created_at < ? OR last_used_at < ?")
                .params(
                        now.minus(lifetime.session()).toEpochMilli(),
                        now.minus(lifetime.idle()).toEpochMilli())
                .update();
    }

    private void note(OpenSession session) {
        long now = clock.millis();
        if (now - session.lastUsedAt() > NOTED.toMillis()) {
            sql.sql("UPDATE account_session SET last_used_at = ? WHERE id = ?")
                    .params(now, session.key())
                    .update();
        }
    }

    private void endOldest(String username) {
        List<Long> open = sql.sql("SELECT id FROM account_session WHERE username = ? ORDER BY id DESC")
                .param(username)
                .query((row, number) -> row.getLong("id"))
                .list();
        open.stream().skip(MOST - 1L).forEach(this::end);
    }

    /** Printable and no longer than its column. */
    private static String part(@Nullable String text, int longest) {
        String visible = text == null ? "" : text.replaceAll("\\P{Print}", "?");
        return visible.substring(0, Math.min(longest, visible.length()));
    }
}

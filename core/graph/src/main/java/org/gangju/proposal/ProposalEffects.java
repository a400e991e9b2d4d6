package org.gangju.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.module.ModuleTask;
import org.gangju.spi.page.Condition;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.tree.TreePath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts approved proposals into effect on their day, each in its own transaction. A run takes {@value #MOST} at most and
 * goes on behind the last one of the run before, so that those which cannot take effect keep nobody waiting.
 */
@Component
class ProposalEffects implements ModuleTask {

    private static final Logger log = LoggerFactory.getLogger(ProposalEffects.class);
    private static final int MOST = 100;

    private final ProposalDecisions decisions;
    private final ProposalKinds kinds;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile long last;

    ProposalEffects(
            ProposalDecisions decisions,
            ProposalKinds kinds,
            JdbcClient sql,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.decisions = decisions;
        this.kinds = kinds;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String moduleId() {
        return "core";
    }

    @Override
    public String name() {
        return "effect-proposals";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        List<DueProposal> due = due();
        due.forEach(this::effect);
        last = due.size() < MOST ? 0 : due.getLast().key();
    }

    private List<DueProposal> due() {
        Condition due = Condition.all(List.of(
                Condition.of("status = ?", ProposalStatus.APPROVED.name()),
                Condition.of("id > ?", last),
                Condition.of("effective_on <= ?", LocalDate.now(clock)),
                kinds.present("kind", "organization_path")));
        return sql.sql("SELECT id, kind, decider_path, decided_by FROM proposal WHERE " + due.sql()
                        + " ORDER BY id LIMIT " + MOST)
                .params(due.parameters())
                .query((row, number) -> read(row))
                .list();
    }

    /** What stands against one today may be gone tomorrow; it stays approved and is tried again. */
    private void effect(DueProposal due) {
        try {
            transaction.executeWithoutResult(
                    status -> decisions.effect(due.input(), due.caller(kinds.permission(due.kind()))));
        } catch (RuleViolation broken) {
            log.warn(
                    "The approved proposal {} cannot take effect: {}",
                    due.key(),
                    broken.rule().name());
        } catch (CodedException failure) {
            log.warn("The approved proposal {} cannot take effect: {}", due.key(), failure.code());
        } catch (RuntimeException failure) {
            log.error("The approved proposal {} failed to take effect", due.key(), failure);
        }
    }

    private static DueProposal read(ResultSet row) throws SQLException {
        String decider = row.getString("decider_path");
        return new DueProposal(
                row.getLong("id"),
                row.getString("kind"),
                decider == null ? TreePath.aboveAll() : new TreePath(decider),
                row.getString("decided_by"));
    }
}

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
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts approved proposals into effect on their day, each in its own transaction, {@value #MOST} in a run at most. One that
 * cannot take effect stays approved and is tried again on the next day, so that it keeps nobody waiting; one that only met
 * another transaction is tried again in the next run.
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
        due().forEach(this::effect);
    }

    private List<DueProposal> due() {
        LocalDate today = LocalDate.now(clock);
        Condition due = Condition.all(List.of(
                Condition.of("status = ?", ProposalStatus.APPROVED.name()),
                Condition.of("effective_on <= ?", today),
                Condition.of("(tried_on IS NULL OR tried_on < ?)", today),
                kinds.present("kind", "organization_path")));
        return sql.sql("SELECT id, kind, decider_path, decided_by FROM proposal WHERE " + due.sql()
                        + " ORDER BY id LIMIT " + MOST)
                .params(due.parameters())
                .query((row, number) -> read(row))
                .list();
    }

    /** What stands against one today may be gone tomorrow. */
    private void effect(DueProposal due) {
        try {
            transaction.executeWithoutResult(
                    status -> decisions.effect(due.input(), due.caller(kinds.permission(due.kind()))));
        } catch (TransientDataAccessException met) {
            log.warn("The approved proposal {} could not take effect yet", due.key(), met);
        } catch (RuleViolation broken) {
            tried(due);
            log.warn(
                    "The approved proposal {} cannot take effect: {}",
                    due.key(),
                    broken.rule().name());
        } catch (CodedException failure) {
            tried(due);
            log.warn("The approved proposal {} cannot take effect: {}", due.key(), failure.code());
        } catch (RuntimeException failure) {
            tried(due);
            log.error("The approved proposal {} failed to take effect", due.key(), failure);
        }
    }

    /** The version stays: nothing has changed for those who read the proposal. */
    private void tried(DueProposal due) {
        sql.sql("UPDATE proposal SET tried_on = ? WHERE id = ?")
                .params(LocalDate.now(clock), due.key())
                .update();
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

package org.gangju.fourties;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the states that the demo has led a branch through today their days in the past, in the caller's transaction. */
@Component
class DemoHistory {

    private final FunctionalBranches branches;
    private final FourtiesSettings settings;
    private final JdbcClient sql;

    DemoHistory(FunctionalBranches branches, FourtiesSettings settings, JdbcClient sql) {
        this.branches = branches;
        this.settings = settings;
        this.sql = sql;
    }

    /** Dates the states of an established branch back but its end; nothing else is to change it in the same transaction. */
    void write(FunctionalBranch branch, DemoDays days, List<DemoMember> joined) {
        branches.flush();
        began(branch, FunctionalBranchStatus.PROPOSED, days.proposed());
        followed(branch, FunctionalBranchStatus.PROPOSED, FunctionalBranchStatus.APPROVED, days.approved());
        if (joined.size() >= settings.activeFromMembers()) {
            LocalDate active = joined.get(settings.activeFromMembers() - 1).since();
            followed(branch, FunctionalBranchStatus.APPROVED, FunctionalBranchStatus.ACTIVE, active);
        }
        if (branch.status() == FunctionalBranchStatus.DORMANT) {
            followed(branch, FunctionalBranchStatus.ACTIVE, FunctionalBranchStatus.DORMANT, days.rested());
        }
        sql.sql("""
                UPDATE functional_branch SET status_since = (SELECT s.valid_from FROM functional_branch_state s
                    WHERE s.branch_id = functional_branch.id AND s.valid_to IS NULL) WHERE id = ?""").param(branch.id()).update();
    }

    private void followed(
            FunctionalBranch branch, FunctionalBranchStatus former, FunctionalBranchStatus next, LocalDate day) {
        sql.sql("UPDATE functional_branch_state SET valid_to = ? WHERE branch_id = ? AND status = ?")
                .params(day, branch.id(), former.name())
                .update();
        began(branch, next, day);
    }

    private void began(FunctionalBranch branch, FunctionalBranchStatus status, LocalDate day) {
        sql.sql("UPDATE functional_branch_state SET valid_from = ? WHERE branch_id = ? AND status = ?")
                .params(day, branch.id(), status.name())
                .update();
    }
}

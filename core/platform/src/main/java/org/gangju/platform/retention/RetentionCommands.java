package org.gangju.platform.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangju.platform.audit.ChangeLog;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.springframework.stereotype.Service;

/** Applies the rules when somebody asks for it. Joins the transaction around it, which therefore has a limit of its own. */
@Service
class RetentionCommands {

    /** Of a rule and a request. */
    static final int PARTS = 4;

    private static final String BETWEEN = ",";

    private final RetentionRules rules;
    private final RetentionWork work;
    private final ChangeLog changes;

    RetentionCommands(RetentionRules rules, RetentionWork work, ChangeLog changes) {
        this.rules = rules;
        this.work = work;
        this.changes = changes;
    }

    List<RetentionOutcome> apply(ApplyRetentionInput input, Caller caller) {
        if (!caller.scope().whole()) {
            throw new RuleViolation(RetentionProblem.RETENTION_NOT_WHOLE, "dryRun");
        }
        boolean real = !Boolean.TRUE.equals(input.dryRun());
        return rules.all().stream()
                .map(kept -> outcome(kept, real ? applied(kept) : 0))
                .toList();
    }

    /** How many rows each rule has erased, in the order of the rules: four digits of each of 40 at most. */
    String kept(List<RetentionOutcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> String.valueOf(outcome.erased()))
                .collect(Collectors.joining(BETWEEN));
    }

    /** What was erased then, and what is to be erased by now. */
    List<RetentionOutcome> restored(String kept) {
        String[] erased = kept.split(BETWEEN, -1);
        List<KeptData> all = rules.all();
        List<RetentionOutcome> outcomes = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            boolean known = index < erased.length && !erased[index].isEmpty();
            outcomes.add(outcome(all.get(index), known ? Integer.parseInt(erased[index]) : 0));
        }
        return outcomes;
    }

    private int applied(KeptData kept) {
        int erased = work.apply(kept, PARTS);
        if (erased > 0) {
            changes.changed("Retention", kept.key(), Map.of("kept", erased), Map.of("kept", 0));
        }
        return erased;
    }

    private RetentionOutcome outcome(KeptData kept, int erased) {
        return new RetentionOutcome(kept.key(), kept.rule().title(), erased, work.due(kept));
    }
}

package org.gangju.platform.retention;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.module.Toggles;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The rules of retention in the schema. */
@Controller
class RetentionController {

    private final RetentionRules rules;
    private final Toggles toggles;
    private final RetentionRuns runs;
    private final RetentionCommands commands;
    private final Mutations mutations;

    RetentionController(
            RetentionRules rules,
            Toggles toggles,
            RetentionRuns runs,
            RetentionCommands commands,
            Mutations mutations) {
        this.rules = rules;
        this.toggles = toggles;
        this.runs = runs;
        this.commands = commands;
        this.mutations = mutations;
    }

    /** What was erased is counted over all organizations, and no concern of callers who see some of them. */
    @QueryMapping
    List<RetentionRuleView> retentionRules(Caller caller) {
        Stream<RetentionRuleView> all = rules.all().stream()
                .filter(kept -> isKnown(kept.rule().moduleId(), caller))
                .map(RetentionRuleView::of);
        if (!caller.scope().whole()) {
            return all.toList();
        }
        Map<String, RetentionRun> done = runs.all();
        return all.map(rule -> rule.with(done.get(rule.key()))).toList();
    }

    private boolean isKnown(String module, Caller caller) {
        return caller.acting() == null || toggles.of(module).at(caller.acting());
    }

    @MutationMapping
    ApplyRetentionPayload applyRetention(@Argument ApplyRetentionInput input, Caller caller) {
        Kept<List<RetentionOutcome>> kept = new Kept<>(commands::kept, commands::restored);
        return mutations.run(caller, input, ApplyRetentionPayload::new, kept, () -> commands.apply(input, caller));
    }

    @SchemaMapping(typeName = "RetentionRule")
    String title(RetentionRuleView rule, Caller caller) {
        return rule.title().in(caller.locale());
    }

    @SchemaMapping(typeName = "RetentionOutcome")
    String title(RetentionOutcome outcome, Caller caller) {
        return outcome.title().in(caller.locale());
    }
}

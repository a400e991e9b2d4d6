package org.gangju.spi.command;

import java.util.List;
import org.apiguardian.api.API;

/**
 * An input breaks a rule. It ends the transaction, nothing is changed, and the mutation answers with a problem that
 * names the place in the input.
 */
@API(status = API.Status.STABLE, since = "0.1")
public class RuleViolation extends RuntimeException {

    private final transient Rule rule;
    private final String field;
    private final transient List<Object> arguments;
    private final transient List<RuleViolation> broken;

    /**
     * @param field the field of the input that is at fault, such as {@code parentId}, or the way to it, such as
     *     {@code operations.3.document}
     * @param arguments what fills the places of the rule's message; a {@link org.gangju.spi.module.Title} in the reader's
     *     language
     */
    public RuleViolation(Rule rule, String field, Object... arguments) {
        super(rule.name());
        this.rule = rule;
        this.field = field;
        this.arguments = List.of(arguments);
        this.broken = List.of();
    }

    private RuleViolation(List<RuleViolation> broken) {
        super(broken.getFirst().getMessage());
        this.rule = broken.getFirst().rule;
        this.field = broken.getFirst().field;
        this.arguments = broken.getFirst().arguments;
        this.broken = List.copyOf(broken);
    }

    /**
     * An input breaks several rules, and each becomes a problem.
     *
     * @param broken one at least
     */
    public static RuleViolation together(List<RuleViolation> broken) {
        return new RuleViolation(broken);
    }

    public Rule rule() {
        return rule;
    }

    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** All that is broken: mostly this alone. */
    public List<RuleViolation> broken() {
        return broken.isEmpty() ? List.of(this) : broken;
    }
}

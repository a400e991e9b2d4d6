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

    /**
     * @param field the field of the input that is at fault, such as {@code parentId}
     * @param arguments what fills the places of the rule's message
     */
    public RuleViolation(Rule rule, String field, Object... arguments) {
        super(rule.name());
        this.rule = rule;
        this.field = field;
        this.arguments = List.of(arguments);
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
}

package org.gangju.platform.execution;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Map;

/** What {@code @skip} and {@code @include} leave of a selection. */
public final class Inclusion {

    private Inclusion() {}

    /** Whether the selection is part of the request with these variables. */
    public static boolean holds(DirectivesContainer<?> selection, Map<String, Object> variables) {
        return !asked(selection, "skip", false, variables) && asked(selection, "include", true, variables);
    }

    private static boolean asked(
            DirectivesContainer<?> selection, String name, boolean otherwise, Map<String, Object> variables) {
        return selection.getDirectives(name).stream()
                .findFirst()
                .map(directive -> condition(directive, otherwise, variables))
                .orElse(otherwise);
    }

    private static boolean condition(Directive directive, boolean otherwise, Map<String, Object> variables) {
        Argument condition = directive.getArgument("if");
        Value<?> value = condition == null ? null : condition.getValue();
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName()) instanceof Boolean given ? given : otherwise;
        }
        return value instanceof BooleanValue literal ? literal.isValue() : otherwise;
    }
}

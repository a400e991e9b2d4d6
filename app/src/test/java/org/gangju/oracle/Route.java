package org.gangju.oracle;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.StringValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way from a type to something that may be out of reach.
 *
 * @param parent the name of the type, {@code Query} for the roots
 * @param steps the fields on the way; more than one where it leads through objects without ids
 * @param target what it leads to
 * @param type the name of the type at the end, that of the nodes for a connection
 * @param selection what is asked of an object without an id; empty for others
 */
record Route(String parent, List<FieldDefinition> steps, Target target, String type, String selection) {

    /** What a way leads to. */
    enum Target {
        CONNECTION,
        LIST,
        REFERENCE,
        VALUE
    }

    Route {
        steps = List.copyOf(steps);
    }

    String name() {
        return parent + "." + String.join(".", path());
    }

    List<String> path() {
        return steps.stream().map(FieldDefinition::getName).toList();
    }

    FieldDefinition last() {
        return steps.getLast();
    }

    boolean isRoot() {
        return parent.equals("Query");
    }

    /** Whether the end is always there. */
    boolean isNonNull() {
        return last().getType() instanceof graphql.language.NonNullType;
    }

    /** The permissions that the steps ask for, none left out. */
    List<Optional<String>> permissions() {
        return steps.stream().map(Route::permission).toList();
    }

    Optional<InputValueDefinition> argument(String name) {
        return arguments().filter(argument -> argument.getName().equals(name)).findFirst();
    }

    Stream<InputValueDefinition> arguments() {
        return last().getInputValueDefinitions().stream();
    }

    static Optional<String> permission(FieldDefinition field) {
        return field.getDirectives("access").stream()
                .map(Route::permission)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> permission(Directive access) {
        @Nullable Argument argument = access.getArgument("permission");
        return argument != null && argument.getValue() instanceof StringValue name
                ? Optional.ofNullable(name.getValue())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return name();
    }
}

package org.gangju.platform.execution;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is, found before it is validated: validation itself can be made to work too hard. Every
 * fragment is measured once, however often it is used.
 */
final class DocumentShape {

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Size> measured = new HashMap<>();

    private DocumentShape(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /** The size of all operations together. */
    static Size of(Document document) {
        DocumentShape shape = new DocumentShape(document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (one, other) -> one)));
        return document.getDefinitions().stream().map(shape::size).reduce(Size.NOTHING, Size::beside);
    }

    private Size size(Definition<?> definition) {
        return switch (definition) {
            case OperationDefinition operation ->
                size(operation.getSelectionSet()).beside(variables(operation)).beside(directives(operation));
            case FragmentDefinition fragment -> directives(fragment);
            default -> Size.NOTHING;
        };
    }

    private static Size variables(OperationDefinition operation) {
        return operation.getVariableDefinitions().stream()
                .map(DocumentShape::variable)
                .reduce(Size.NOTHING, Size::beside);
    }

    private static Size variable(VariableDefinition variable) {
        return Size.ofValues(values(variable.getDefaultValue())).beside(directives(variable));
    }

    private Size size(@Nullable SelectionSet selections) {
        if (selections == null) {
            return Size.NOTHING;
        }
        return selections.getSelections().stream().map(this::size).reduce(Size.NOTHING, Size::beside);
    }

    private Size size(Selection<?> selection) {
        Size size = switch (selection) {
            case Field field ->
                size(field.getSelectionSet())
                        .below(field.getAlias() != null)
                        .beside(Size.ofValues(values(field.getArguments())));
            case InlineFragment fragment -> size(fragment.getSelectionSet());
            case FragmentSpread spread -> fragment(spread.getName());
            default -> Size.NOTHING;
        };
        return selection instanceof DirectivesContainer<?> marked ? size.beside(directives(marked)) : size;
    }

    private static Size directives(DirectivesContainer<?> marked) {
        return marked.getDirectives().stream()
                .map(directive -> Size.DIRECTIVE.beside(Size.ofValues(values(directive.getArguments()))))
                .reduce(Size.NOTHING, Size::beside);
    }

    private static int values(List<Argument> arguments) {
        return arguments.stream()
                .mapToInt(argument -> values(argument.getValue()))
                .sum();
    }

    /** The parser bounds how many there can be and how deeply. */
    private static int values(@Nullable Value<?> value) {
        return switch (value) {
            case ArrayValue list ->
                1 + list.getValues().stream().mapToInt(DocumentShape::values).sum();
            case ObjectValue object ->
                1
                        + object.getObjectFields().stream()
                                .mapToInt(field -> values(field.getValue()))
                                .sum();
            case null -> 0;
            default -> 1;
        };
    }

    /** A fragment that uses itself counts as nothing there; validation refuses it. */
    private Size fragment(String name) {
        Size known = measured.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? Size.NOTHING : known;
        }
        measured.put(name, Size.NOTHING);
        Size size = size(fragment.getSelectionSet());
        measured.put(name, size);
        return size;
    }

    /**
     * A size; counts stop growing far above every limit.
     *
     * @param fields the number of fields
     * @param roots those of them that stand in no other
     * @param aliases the number of renamed fields
     * @param directives the number of directives
     * @param values the number of single values in arguments, each list and object itself included
     * @param depth the deepest nesting
     */
    record Size(int fields, int roots, int aliases, int directives, int values, int depth) {

        private static final int ENOUGH = 1_000_000_000;
        private static final Size NOTHING = new Size(0, 0, 0, 0, 0, 0);
        private static final Size DIRECTIVE = new Size(0, 0, 0, 1, 0, 0);

        private static Size ofValues(int values) {
            return new Size(0, 0, 0, 0, values, 0);
        }

        Size beside(Size other) {
            return new Size(
                    Math.min(ENOUGH, fields + other.fields),
                    Math.min(ENOUGH, roots + other.roots),
                    Math.min(ENOUGH, aliases + other.aliases),
                    Math.min(ENOUGH, directives + other.directives),
                    Math.min(ENOUGH, values + other.values),
                    Math.max(depth, other.depth));
        }

        Size below(boolean renamed) {
            Size field = new Size(1, 0, renamed ? 1 : 0, 0, 0, 0).beside(this);
            return new Size(field.fields, 1, field.aliases, field.directives, field.values, depth + 1);
        }
    }
}

package org.gangju.platform.execution;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
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
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> shape.size(operation.getSelectionSet()))
                .reduce(Size.NOTHING, Size::beside);
    }

    private Size size(@Nullable SelectionSet selections) {
        if (selections == null) {
            return Size.NOTHING;
        }
        return selections.getSelections().stream().map(this::size).reduce(Size.NOTHING, Size::beside);
    }

    private Size size(Selection<?> selection) {
        return switch (selection) {
            case Field field -> size(field.getSelectionSet()).below(field.getAlias() != null);
            case InlineFragment fragment -> size(fragment.getSelectionSet());
            case FragmentSpread spread -> fragment(spread.getName());
            default -> Size.NOTHING;
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
     * @param aliases the number of renamed fields
     * @param depth the deepest nesting
     */
    record Size(int fields, int aliases, int depth) {

        private static final int ENOUGH = 1_000_000_000;
        private static final Size NOTHING = new Size(0, 0, 0);

        Size beside(Size other) {
            return new Size(
                    Math.min(ENOUGH, fields + other.fields),
                    Math.min(ENOUGH, aliases + other.aliases),
                    Math.max(depth, other.depth));
        }

        Size below(boolean renamed) {
            return new Size(fields, renamed ? aliases + 1 : aliases, depth)
                    .beside(new Size(1, 0, 0))
                    .deeper();
        }

        private Size deeper() {
            return new Size(fields, aliases, depth + 1);
        }
    }
}

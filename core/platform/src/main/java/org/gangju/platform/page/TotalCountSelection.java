package org.gangju.platform.page;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import org.gangju.platform.execution.Inclusion;
import org.jspecify.annotations.Nullable;

/** Whether a connection's {@code totalCount} is selected; found in the syntax, without normalising the request. */
record TotalCountSelection(Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {

    static boolean of(DataFetchingEnvironment field) {
        TotalCountSelection selection = new TotalCountSelection(field.getFragmentsByName(), field.getVariables());
        return field.getMergedField().getFields().stream()
                .map(Field::getSelectionSet)
                .anyMatch(selection::within);
    }

    private boolean within(@Nullable SelectionSet selections) {
        return selections != null && selections.getSelections().stream().anyMatch(this::selects);
    }

    private boolean selects(Selection<?> selection) {
        return switch (selection) {
            case Field field -> field.getName().equals("totalCount") && Inclusion.holds(field, variables);
            case InlineFragment fragment -> Inclusion.holds(fragment, variables) && within(fragment.getSelectionSet());
            case FragmentSpread spread ->
                Inclusion.holds(spread, variables)
                        && within(Objects.requireNonNull(fragments.get(spread.getName()))
                                .getSelectionSet());
            default -> false;
        };
    }
}

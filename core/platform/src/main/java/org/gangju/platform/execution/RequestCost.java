package org.gangju.platform.execution;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangju.spi.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * How many objects the answer to a request may hold: an object costs one and what is inside, a list its length times
 * that; scalars are free, and so is introspection, which has a limit of its own.
 */
record RequestCost(
        GraphQLSchema schema,
        Map<String, FragmentDefinition> fragments,
        Map<String, Object> variables,
        ListLengths lengths) {

    private static final String CONNECTION = "Connection";

    long of(OperationDefinition operation) {
        return inside(operation.getSelectionSet(), root(operation));
    }

    private @Nullable GraphQLCompositeType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private long inside(@Nullable SelectionSet selections, @Nullable GraphQLType type) {
        if (selections == null || !(type instanceof GraphQLCompositeType parent)) {
            return 0;
        }
        return selections.getSelections().stream()
                .mapToLong(selection -> cost(selection, parent))
                .sum();
    }

    private long cost(Selection<?> selection, GraphQLCompositeType parent) {
        if (selection instanceof DirectivesContainer<?> conditional && !Inclusion.holds(conditional, variables)) {
            return 0;
        }
        return switch (selection) {
            case Field field -> cost(field, parent);
            case InlineFragment fragment ->
                inside(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent));
            case FragmentSpread spread -> cost(Objects.requireNonNull(fragments.get(spread.getName())), parent);
            default -> 0;
        };
    }

    private long cost(FragmentDefinition fragment, GraphQLCompositeType parent) {
        return inside(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent));
    }

    private @Nullable GraphQLType type(@Nullable TypeName condition, GraphQLCompositeType parent) {
        return condition == null ? parent : schema.getType(condition.getName());
    }

    private long cost(Field field, GraphQLCompositeType parent) {
        GraphQLFieldDefinition definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        if (definition == null) {
            return 0;
        }
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        long inside = inside(field.getSelectionSet(), type);
        if (!(type instanceof GraphQLCompositeType) || wraps(parent)) {
            return inside;
        }
        return length(field, definition, parent) * (1 + inside);
    }

    /** The fields of a connection and of its edges are only ways to the objects that it has been charged for. */
    private static boolean wraps(GraphQLCompositeType type) {
        String name = type.getName();
        return name.endsWith(CONNECTION) || name.endsWith("Edge");
    }

    private long length(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType parent) {
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        if (type.getName().endsWith(CONNECTION)) {
            return Stream.of("first", "last")
                    .map(name -> page(field.getArguments(), name))
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(PageRequest.DEFAULT);
        }
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
            return 1;
        }
        return lengths.of(parent.getName(), field.getName())
                .map(length -> length.most(arguments(definition, field)))
                .orElseGet(() -> longest(field));
    }

    private int longest(Field field) {
        return field.getArguments().stream()
                .mapToInt(argument -> elements(argument.getValue()))
                .max()
                .orElse(PageRequest.DEFAULT);
    }

    private Map<String, Object> arguments(GraphQLFieldDefinition definition, Field field) {
        return ValuesResolver.getArgumentValues(
                definition.getArguments(),
                field.getArguments(),
                CoercedVariables.of(variables),
                GraphQLContext.getDefault(),
                Locale.ROOT);
    }

    /** Larger pages are refused by the field itself, which names its argument. */
    private @Nullable Integer page(Collection<Argument> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.getName().equals(name))
                .map(argument -> number(argument.getValue()))
                .filter(Objects::nonNull)
                .map(asked -> Math.clamp(asked, 1, PageRequest.MAXIMUM))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer number(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName()) instanceof Integer given ? given : null;
        }
        return value instanceof IntValue literal ? literal.getValue().intValue() : null;
    }

    private int elements(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName()) instanceof Collection<?> given
                    ? given.size()
                    : PageRequest.DEFAULT;
        }
        return value instanceof ArrayValue list ? list.getValues().size() : PageRequest.DEFAULT;
    }
}

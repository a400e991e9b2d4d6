package org.gangju.platform.leak;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Random arguments, as a document writes them.
 *
 * @param id what stands for any id
 */
record Literals(Random random, String id) {

    private static final int DEEPEST = 2;

    /** The arguments of a field with their brackets; empty without any. */
    String arguments(GraphQLFieldDefinition field) {
        String list = field.getArguments().stream()
                .filter(this::wanted)
                .map(argument -> argument.getName() + ": " + value(argument.getType(), 0))
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : "(" + list + ")";
    }

    private boolean wanted(GraphQLArgument argument) {
        return switch (argument.getName()) {
            case "first" -> true;
            case "last", "after", "before" -> false;
            default -> wanted(argument, 0);
        };
    }

    private boolean wanted(GraphQLInputValueDefinition part, int depth) {
        return GraphQLTypeUtil.isNonNull(part.getType()) || (depth < DEEPEST && random.nextInt(3) == 0);
    }

    private String value(GraphQLType type, int depth) {
        GraphQLType given = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(given)) {
            return "[" + value(GraphQLTypeUtil.unwrapOne(given), depth) + "]";
        }
        return switch (given) {
            case GraphQLEnumType values -> pick(values.getValues()).getName();
            case GraphQLInputObjectType input -> object(input, depth + 1);
            default -> scalar(GraphQLTypeUtil.simplePrint(given));
        };
    }

    private String object(GraphQLInputObjectType input, int depth) {
        return input.getFieldDefinitions().stream()
                .filter(field -> wanted(field, depth))
                .map(field -> field.getName() + ": " + value(field.getType(), depth))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String scalar(String type) {
        return switch (type) {
            case "ID" -> id;
            case "Int", "Long" -> String.valueOf(1 + random.nextInt(3));
            case "Float" -> "0.5";
            case "Boolean" -> String.valueOf(random.nextBoolean());
            case "Date" -> "\"2026-07-01\"";
            case "DateTime" -> "\"2026-07-01T08:00:00+08:00\"";
            default -> "\"x\"";
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

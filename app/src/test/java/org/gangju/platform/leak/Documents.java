package org.gangju.platform.leak;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.platform.composition.Ownership;

/** Random documents that are valid where every module is on; most of them use what modules bring. */
record Documents(GraphQLSchema everything, Ownership ownership, Set<String> optional) {

    private static final int DEEPEST = 4;
    private static final int WIDEST = 4;
    private static final String VARIABLE = "$o";

    /** A query; its variable {@code $o} is the asker's organization. */
    String query(Random random) {
        Literals literals = new Literals(random, VARIABLE);
        String body = root("Query", literals, 3);
        return (body.contains(VARIABLE) ? "query($o: ID!) " : "query ") + "{ " + body + " }";
    }

    /** A mutation that finds none of the objects it names. */
    String mutation(Random random) {
        return "mutation { " + root("Mutation", new Literals(random, "\"x\""), 0) + " }";
    }

    /** @param core how many of ten fields of the core are taken too */
    private String root(String name, Literals literals, int core) {
        GraphQLObjectType root = Objects.requireNonNull(everything.getObjectType(name));
        List<GraphQLFieldDefinition> fields = root.getFieldDefinitions().stream()
                .filter(field -> isOptional(root, field) || literals.random().nextInt(10) < core)
                .toList();
        return field(fields.get(literals.random().nextInt(fields.size())), literals, 0);
    }

    private boolean isOptional(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        return ownership
                .ofField(type.getName(), field.getName())
                .filter(optional::contains)
                .isPresent();
    }

    private String field(GraphQLFieldDefinition field, Literals literals, int depth) {
        return field.getName() + literals.arguments(field) + selection(type(field), literals, depth + 1);
    }

    private static Object type(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private String selection(Object type, Literals literals, int depth) {
        if (!(type instanceof GraphQLCompositeType)) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (type instanceof GraphQLFieldsContainer container) {
            chosen(container, literals.random(), depth).forEach(field -> parts.add(field(field, literals, depth)));
        }
        if (type instanceof GraphQLInterfaceType parent && depth < DEEPEST) {
            List<GraphQLObjectType> kinds = Objects.requireNonNull(everything.getImplementations(parent));
            GraphQLObjectType kind = kinds.get(literals.random().nextInt(kinds.size()));
            parts.add("... on " + kind.getName() + selection(kind, literals, DEEPEST));
        }
        if (parts.isEmpty() || literals.random().nextInt(4) == 0) {
            parts.add("__typename");
        }
        return parts.stream().collect(Collectors.joining(" ", " { ", " }"));
    }

    /** Fields of modules first; deep down none that lead further. */
    private List<GraphQLFieldDefinition> chosen(GraphQLFieldsContainer type, Random random, int depth) {
        List<GraphQLFieldDefinition> fields = new ArrayList<>(type.getFieldDefinitions());
        fields.removeIf(field -> depth >= DEEPEST && type(field) instanceof GraphQLCompositeType);
        Collections.shuffle(fields, random);
        if (random.nextInt(3) > 0) {
            fields.sort((one, other) -> Boolean.compare(isOptional(type, other), isOptional(type, one)));
        }
        return fields.subList(0, Math.min(fields.size(), 1 + random.nextInt(WIDEST)));
    }
}

package org.gangju.platform.page;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a cursor is bound to: a field with its filter and ordering, written the same way for the same values. */
final class ListIdentity {

    private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

    private ListIdentity() {}

    static String of(DataFetchingEnvironment field) {
        StringBuilder text = new StringBuilder()
                .append(((GraphQLNamedType) field.getParentType()).getName())
                .append('.')
                .append(field.getFieldDefinition().getName());
        Map<String, Object> others = new TreeMap<>(field.getArguments());
        others.keySet().removeAll(PAGING);
        write(others, text);
        return text.toString();
    }

    /** Lengths stand before texts, so that no two values are written alike. */
    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case Map<?, ?> map -> writeMap(map, text);
            case Collection<?> list -> {
                text.append('[');
                list.forEach(element -> write(element == null ? "null" : element, text));
                text.append(']');
            }
            default -> {
                String plain = value.toString();
                text.append(plain.length()).append(':').append(plain);
            }
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder text) {
        text.append('{');
        new TreeMap<>(map).forEach((name, value) -> {
            if (value != null) {
                write(name, text);
                write(value, text);
            }
        });
        text.append('}');
    }
}

package org.gangju.oracle;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A route, asked at one place.
 *
 * @param parent the global id of the object that it starts at; null for roots
 * @param arguments those of the last step, without those of a page; empty for none
 */
record Question(Route route, @Nullable String parent, String arguments) {

    /** The field as it stands in a document. */
    String text(String page, String selection) {
        String all = Stream.of(arguments, page).filter(part -> !part.isEmpty()).reduce("", Question::joined);
        String text = route.last().getName() + (all.isEmpty() ? "" : "(" + all + ")") + selection;
        List<String> path = route.path();
        for (int step = path.size() - 2; step >= 0; step--) {
            text = path.get(step) + " { " + text + " }";
        }
        return parent == null ? text : "node(id: \"%s\") { ... on %s { %s } }".formatted(parent, route.parent(), text);
    }

    /** What the route leads to in the answer of the field above. */
    @Nullable
    Object end(@Nullable Object data) {
        return at(data, route.steps().size());
    }

    /** What so many of its steps lead to. */
    @Nullable
    Object at(@Nullable Object data, int steps) {
        @Nullable Object found = data;
        for (String name : route.path().subList(route.isRoot() ? 1 : 0, steps)) {
            found = Answer.in(found, name);
        }
        return found;
    }

    Question with(Route other) {
        return new Question(other, parent, arguments);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : one + ", " + other;
    }
}

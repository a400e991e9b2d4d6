package org.gangju.spi.page;

import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query's {@code WHERE}, joined to the others by {@code AND}.
 *
 * @param sql portable SQL with a question mark for each parameter; never built from a caller's text
 * @param parameters what fills the question marks
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Condition(String sql, List<Object> parameters) {

    public static Condition of(String sql, Object... parameters) {
        return new Condition(sql, List.of(parameters));
    }

    /** The column holds a path of this subtree, the subtree's root included. */
    public static Condition within(String column, TreePath subtree) {
        if (subtree.isAboveAll()) {
            return of("1 = 1");
        }
        return of(column + " >= ? AND " + column + " < ?", subtree.value(), subtree.end());
    }

    /** The column holds a place at or below the object's {@link Placed#place place}; none does where there is no object. */
    public static Condition within(String column, @Nullable Placed object) {
        return object == null ? any(List.of()) : within(column, object.place());
    }

    /** The column holds the path of a node in these parts of its tree. */
    public static Condition within(String column, Subtrees parts) {
        List<TreePath> roots = parts.roots();
        return roots.size() == 1
                ? within(column, roots.getFirst())
                : any(roots.stream().map(root -> within(column, root)).toList());
    }

    /** The column starts with this text, taken literally. */
    public static Condition startsWith(String column, String prefix) {
        if (prefix.isEmpty()) {
            return of("1 = 1");
        }
        String end = following(prefix);
        return end.isEmpty() ? of(column + " >= ?", prefix) : of(column + " >= ? AND " + column + " < ?", prefix, end);
    }

    /** The column holds one of these values. */
    public static Condition in(String column, List<?> values) {
        String places = String.join(", ", values.stream().map(value -> "?").toList());
        return new Condition(values.isEmpty() ? "1 = 0" : column + " IN (" + places + ")", List.copyOf(values));
    }

    /** All of these; true when there are none. */
    public static Condition all(List<Condition> parts) {
        return joined(parts, " AND ", "1 = 1");
    }

    /** At least one of these; false when there are none. */
    public static Condition any(List<Condition> parts) {
        return joined(parts, " OR ", "1 = 0");
    }

    /** Not this; a column without a value does not fulfil it either. */
    public static Condition not(Condition part) {
        return new Condition("NOT (" + part.sql() + ")", part.parameters());
    }

    private static Condition joined(List<Condition> parts, String operator, String empty) {
        if (parts.isEmpty()) {
            return of(empty);
        }
        String sql = String.join(
                operator, parts.stream().map(part -> "(" + part.sql() + ")").toList());
        return new Condition(
                sql, parts.stream().flatMap(part -> part.parameters().stream()).toList());
    }

    /** The first text behind all that start with {@code prefix}, in UTF-8's order as in UTF-16's; empty for none. */
    private static String following(String prefix) {
        if (prefix.isEmpty()) {
            return "";
        }
        int last = prefix.codePointBefore(prefix.length());
        if (last == Character.MAX_CODE_POINT) {
            return following(prefix.substring(0, prefix.length() - Character.charCount(last)));
        }
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return prefix.substring(0, prefix.length() - Character.charCount(last)) + Character.toString(next);
    }
}

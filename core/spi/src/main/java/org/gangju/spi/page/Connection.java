package org.gangju.spi.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as the {@code …Connection} types of the schema show it.
 *
 * @param edges the rows of the page with their cursors
 * @param pageInfo where the page stands
 * @param totalCount the rows of all pages; null when it was not asked for
 * @param <T> the read view of the rows
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Connection<T>(
        List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

    /** A list without any row. */
    public static <T> Connection<T> empty() {
        return new Connection<>(List.of(), new PageInfo(false, false, null, null), 0);
    }

    /** The rows of the page without their cursors. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    /** The same page of other views of its rows. */
    public <R> Connection<R> map(Function<? super T, ? extends R> view) {
        List<Edge<R>> mapped = edges.stream()
                .map(edge -> new Edge<R>(view.apply(edge.node()), edge.cursor()))
                .toList();
        return new Connection<>(mapped, pageInfo, totalCount);
    }

    /**
     * A page of what a keyset query found.
     *
     * @param found the rows in the order of the query (reversed for a page read backwards), one more than asked for
     *     when there are more
     * @param totalCount the number of all rows when the request asks for it
     */
    public static <T> Connection<T> of(PageRequest request, List<Row<T>> found, @Nullable Integer totalCount) {
        boolean more = found.size() > request.size();
        List<Row<T>> rows = new ArrayList<>(more ? found.subList(0, request.size()) : found);
        if (request.backwards()) {
            rows = rows.reversed();
        }
        List<Edge<T>> edges = rows.stream()
                .map(row -> new Edge<>(row.node(), new Cursor(row.keys(), request.seal())))
                .toList();
        boolean beside = request.position() != null;
        PageInfo info = request.backwards() ? PageInfo.of(edges, beside, more) : PageInfo.of(edges, more, beside);
        return new Connection<>(edges, info, request.counted() ? totalCount : null);
    }

    /**
     * A page of a list that is in memory as a whole, such as a node's ancestors.
     *
     * @param all every row, in order
     * @param key what is unique among the rows
     */
    public static <T> Connection<T> ofAll(PageRequest request, List<T> all, Function<T, String> key) {
        List<Row<T>> rows = new ArrayList<>(all.stream()
                .map(node -> new Row<>(node, List.of(key.apply(node))))
                .toList());
        if (request.backwards()) {
            rows = rows.reversed();
        }
        List<String> position = request.position();
        int from =
                position == null ? 0 : 1 + rows.stream().map(Row::keys).toList().indexOf(position);
        List<Row<T>> page = rows.subList(from, Math.min(rows.size(), from + request.size() + 1));
        return of(request, page, all.size());
    }
}

package org.gangju.division;

import java.util.List;
import java.util.Map;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * One of the two trees that divisions make nodes of. Everything that reaches the database is called in the city's
 * transaction, with at most 1,000 codes or rows.
 *
 * @param <P> what is planned
 * @param <R> the row that it becomes
 */
interface NodeKind<P, R> {

    /** What the keys are reserved for. */
    String keys();

    String code(P planned);

    /** Null at the top. */
    @Nullable
    String parentCode(P planned);

    R row(P planned, TreePath parent, TreePath own);

    /** The places of those codes that are in the tree already. */
    Map<String, TreePath> places(List<String> codes);

    /** Likewise, and keeps them where they are until the transaction ends. */
    Map<String, TreePath> hold(List<String> codes);

    void add(List<R> rows);

    /** The node above, as a row names it; null for a root. */
    static @Nullable Long parentId(TreePath parent) {
        return parent.isAboveAll() ? null : parent.id();
    }
}

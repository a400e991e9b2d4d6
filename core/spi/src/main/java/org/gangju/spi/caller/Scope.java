package org.gangju.spi.caller;

import java.util.Collection;
import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;

/**
 * The parts of the two trees that a caller may see or change. What lies outside does not exist for the caller: it is
 * answered like something that was never there.
 *
 * @param organizations the organizations; members and whatever else belongs to an organization is reached through it
 * @param grids the grids
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Scope(Subtrees organizations, Subtrees grids) {

    /** Nothing at all. */
    public static final Scope NONE = new Scope(Subtrees.NONE, Subtrees.NONE);

    /** Everything, of every city. */
    public static final Scope WHOLE = new Scope(Subtrees.WHOLE, Subtrees.WHOLE);

    /** The organizations below one and the grids below one. */
    public Scope(TreePath organizations, TreePath grids) {
        this(Subtrees.of(organizations), Subtrees.of(grids));
    }

    /** All that lies in at least one of these. */
    public static Scope union(Collection<Scope> scopes) {
        return new Scope(
                Subtrees.of(scopes.stream()
                        .flatMap(scope -> scope.organizations.roots().stream())
                        .toList()),
                Subtrees.of(scopes.stream()
                        .flatMap(scope -> scope.grids.roots().stream())
                        .toList()));
    }

    /** Whether nothing lies in it. */
    public boolean none() {
        return organizations.none();
    }

    /** Whether it has no bound. */
    public boolean whole() {
        return organizations.whole();
    }
}

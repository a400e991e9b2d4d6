package org.gangju.spi.organization;

import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** The organizations that something is attached to within a transaction. */
@API(status = API.Status.STABLE, since = "0.1")
public interface OrganizationDirectory {

    /**
     * The organization of a global id, held in its place until the caller's transaction ends.
     *
     * @param field the input's field that names it; a {@link RuleViolation} with the code
     *     NOT_FOUND points there when the organization is missing or out of the caller's scope
     */
    OrganizationView hold(String id, String field, Caller caller);

    /**
     * The place of that organization, held likewise; without an id the whole tree, for callers over it alone.
     *
     * @param field the input's field that names it; others than these callers have to name one, and NOT_FOUND points there
     *     when they do not
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    default TreePath holdPlace(@Nullable String id, String field, Caller caller) {
        if (id != null) {
            return hold(id, field, caller).place();
        }
        if (!caller.scope().whole()) {
            throw new RuleViolation(InputRule.NOT_FOUND, field, "");
        }
        return TreePath.aboveAll();
    }

    /**
     * The same organization, held against everything else that is to change for it: of two that ask for it, the second
     * waits for the first.
     */
    OrganizationView lock(String id, String field, Caller caller);

    /** Those of many global ids within the caller's scope, by id, locked in the order of their keys, in one statement. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    Map<String, OrganizationView> lock(List<String> ids, Caller caller);

    /**
     * Lets a code pass that no organization has, wherever that is; somebody else may still take it before it is used.
     *
     * @param field the input's field that gives it, where CODE_TAKEN points
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    void requireFree(String code, String field);

    /** Whether no organization has the code, wherever that is; somebody else may still take it before it is used. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    boolean isFree(String code);
}

package org.gangju.spi.member;

import java.util.function.Function;
import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * An audience in one part of the tree of organizations.
 *
 * @param audience who belongs to it
 * @param place keeps to that part, given the column with the path that the organization had on the day: the one of the
 *     primary membership or, for an audience with offices, the one where the office is held
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Target(Audience audience, Function<String, Condition> place) {

    /** The audience within one subtree. */
    public static Target within(TreePath subtree, Audience audience) {
        return new Target(audience, column -> Condition.within(column, subtree));
    }
}

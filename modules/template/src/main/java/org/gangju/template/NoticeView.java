package org.gangju.template;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;

/**
 * A notice as it reads.
 *
 * @param key the id within the type
 * @param text what it says
 * @param postedOn the day on which it was posted
 * @param organizationPath the place of the organization that posted it
 */
record NoticeView(long key, String text, LocalDate postedOn, TreePath organizationPath) implements Node, Placed {

    /** The GraphQL type. */
    static final String TYPE_NAME = "Notice";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }
}

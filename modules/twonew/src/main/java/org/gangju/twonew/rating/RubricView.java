package org.gangju.twonew.rating;

import java.util.List;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;

/**
 * A rubric as it reads.
 *
 * @param key the id within the type
 * @param organizationKey whose it is
 * @param place that organization's place in the tree
 * @param title what it is called
 * @param rubricVersion counts the rubrics of the organization
 * @param thresholds the fewest points of one to five stars
 */
public record RubricView(
        long key, long organizationKey, TreePath place, String title, int rubricVersion, List<Integer> thresholds)
        implements Node, Placed {

    static final String TYPE_NAME = "StarRubric";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

package org.gangju.fourties;

import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.tree.TreePath;

/**
 * Where a member belongs.
 *
 * @param memberKey the member
 * @param organization today's place of the organization of the primary membership
 */
record MemberPlace(long memberKey, TreePath organization) {

    /** The paths of that organization and of all above it. */
    List<String> upwards() {
        return IntStream.rangeClosed(1, organization.depth())
                .mapToObj(depth -> organization.value().substring(0, depth * TreePath.SEGMENT))
                .toList();
    }
}

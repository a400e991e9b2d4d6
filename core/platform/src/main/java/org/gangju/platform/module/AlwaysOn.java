package org.gangju.platform.module;

import java.util.List;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.module.Presence;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/** Where the kernel and the core graph are on: everywhere. */
public enum AlwaysOn implements Presence {
    PRESENCE;

    @Override
    public boolean at(TreePath organization) {
        return true;
    }

    @Override
    public boolean anywhere() {
        return true;
    }

    @Override
    public void require(TreePath organization, String field) {
        // Nothing is ever off.
    }

    @Override
    public Condition within(String pathColumn, Subtrees organizations) {
        return Condition.within(pathColumn, organizations);
    }

    @Override
    public Condition everywhere(String pathColumn) {
        return Condition.within(pathColumn, TreePath.aboveAll());
    }

    @Override
    public List<TreePath> absences(TreePath organization) {
        return List.of();
    }
}

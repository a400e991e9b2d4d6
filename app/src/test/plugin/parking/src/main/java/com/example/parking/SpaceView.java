package com.example.parking;

import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;

/** A parking space as it reads. */
record SpaceView(long key, String label, TreePath organizationPath) implements Node, Placed {

    static final String TYPE_NAME = "ParkingSpace";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }
}

package org.gangju.platform.library;

import java.util.List;
import org.gangju.spi.node.Node;

/** A shelf as clients see it. */
public record ShelfView(long key, String name, String kind) implements Node {

    @Override
    public String typeName() {
        return "Shelf";
    }

    /** The kind, and one that exists. */
    public List<String> kinds() {
        return List.of(kind, "OPEN");
    }
}

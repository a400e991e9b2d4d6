package org.gangju.platform.library;

import org.gangju.spi.node.Node;

/** A book as clients see it. */
public record BookView(long key, String title, long shelfKey) implements Node {

    @Override
    public String typeName() {
        return "Book";
    }
}

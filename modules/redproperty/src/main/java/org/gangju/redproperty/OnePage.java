package org.gangju.redproperty;

import org.gangju.spi.page.PageRequest;

/** A page that holds all that is asked for by keys. */
final class OnePage {

    private OnePage() {}

    static PageRequest of(int size) {
        return new PageRequest(size, false, null, false, keys -> "");
    }
}

package org.gangju.matter;

import org.gangju.spi.matter.MatterKind;
import org.springframework.stereotype.Component;

/** A kind of matters for tests, seen to by whoever may change grids. */
@Component
class SampleMatters implements MatterKind {

    static final String KEY = "SAMPLE";
    static final String PERMISSION = "grid.write";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String permission() {
        return PERMISSION;
    }
}

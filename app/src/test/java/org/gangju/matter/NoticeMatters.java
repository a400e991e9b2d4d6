package org.gangju.matter;

import org.gangju.spi.matter.MatterKind;
import org.springframework.stereotype.Component;

/** A kind of matters for tests that belongs to a module: what was raised about a notice. */
@Component
class NoticeMatters implements MatterKind {

    static final String KEY = "NOTICE_MATTER";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String moduleId() {
        return "template";
    }

    @Override
    public String permission() {
        return "template.write";
    }
}

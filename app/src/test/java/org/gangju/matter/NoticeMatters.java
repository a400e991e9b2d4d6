package org.gangju.matter;

import org.gangju.spi.matter.MatterKind;
import org.springframework.stereotype.Component;

/** A kind of matters for tests that belongs to a module: what was raised about a notice. */
@Component
public class NoticeMatters implements MatterKind {

    @Override
    public String key() {
        return "NOTICE_MATTER";
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

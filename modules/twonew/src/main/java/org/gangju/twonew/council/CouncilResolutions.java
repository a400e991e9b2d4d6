package org.gangju.twonew.council;

import org.gangju.spi.matter.MatterKind;
import org.gangju.twonew.TwoNew;
import org.gangju.twonew.TwoNewPermissions;
import org.springframework.stereotype.Component;

/** Resolutions of councils, as matters that are tracked to their close. */
@Component
class CouncilResolutions implements MatterKind {

    static final String KEY = "COUNCIL_RESOLUTION";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String moduleId() {
        return TwoNew.ID;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.WRITE.name();
    }
}

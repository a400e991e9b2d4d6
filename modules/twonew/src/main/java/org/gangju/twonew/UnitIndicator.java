package org.gangju.twonew;

import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.module.Title;

/** What the indicators of two-new organizations have in common. */
abstract class UnitIndicator implements IndicatorRule {

    /** The mode of each row, or that it has none. */
    static final String BY_MODE = "COALESCE(u.mode, 'NONE')";

    private final String key;
    private final Title title;

    UnitIndicator(String key, Title title) {
        this.key = key;
        this.title = title;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final Title title() {
        return title;
    }

    @Override
    public final String moduleId() {
        return TwoNew.ID;
    }

    @Override
    public String ruleVersion() {
        return "1";
    }

    @Override
    public final String permission() {
        return TwoNewPermissions.READ.name();
    }
}

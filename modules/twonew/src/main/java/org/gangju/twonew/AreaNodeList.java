package org.gangju.twonew;

import org.gangju.spi.page.Condition;

/**
 * The nodes of an area, as a loader's key.
 *
 * @param area the area
 * @param history whether those that are none any more count, too
 */
record AreaNodeList(long area, boolean history) {

    Condition condition() {
        return Condition.of(history ? "n.area_id = ?" : "n.area_id = ? AND n.valid_to IS NULL", area);
    }
}

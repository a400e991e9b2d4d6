package org.gangju.redproperty;

import java.util.Map;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;

/**
 * The organizations that a filter names.
 *
 * @param visible those of them that the caller may see, by global id
 */
record FilterPlaces(Map<String, OrganizationView> visible) {

    /** The column holds a place at or below the organization of this id; none where it is not visible. */
    Condition within(String pathColumn, String id) {
        return Condition.within(pathColumn, visible.get(id));
    }
}

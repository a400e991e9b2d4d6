package org.gangju.redproperty;

import java.util.Set;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a cross-appointment carries the flag of a conflict of interest.
 *
 * @param supervisingTypes the types of organizations that supervise property companies; departments 机关部门 and work committees
 *     党工委 by default, our inference
 */
record CrossRules(
        @DefaultValue({"GOVERNMENT_DEPARTMENT", "WORK_COMMITTEE"})
        Set<String> supervisingTypes) {

    CrossRules {
        supervisingTypes = Set.copyOf(supervisingTypes);
    }

    boolean conflict(OrganizationView home, OrganizationView target) {
        return supervisingTypes.contains(home.type()) && PropertyCompany.TYPE.equals(target.type());
    }
}

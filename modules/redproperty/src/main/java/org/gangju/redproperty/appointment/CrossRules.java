package org.gangju.redproperty.appointment;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.redproperty.company.PropertyCompanyView;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a cross-appointment carries the flag of a conflict of interest.
 *
 * @param supervisingTypes the types of organizations that supervise property companies; departments 机关部门 and work committees
 *     党工委 by default, our inference
 * @param longestTerm the most years of a term, so that names of people who are no members do not stay for good; 5 by default, as
 *     long as a term of an owners' committee, our inference
 */
@ConfigurationProperties("gangju.redproperty.cross")
record CrossRules(
        @DefaultValue({"GOVERNMENT_DEPARTMENT", "WORK_COMMITTEE"})
        Set<String> supervisingTypes,

        @DefaultValue("5") int longestTerm) {

    private static final int MOST_YEARS = 50;

    /** The core's types; those that modules add are of organizations that supervise nobody. */
    private static final Set<String> SUPERVISORS =
            Stream.of(OrganizationType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    CrossRules {
        supervisingTypes = Set.copyOf(supervisingTypes);
        String unknown = supervisingTypes.stream()
                .filter(type -> !SUPERVISORS.contains(type))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "gangju.redproperty.cross.supervising-types: %s 不是可以监管物业公司的组织类型，可填 / can not supervise a property company; there are %s"
                            .formatted(unknown, String.join(", ", new TreeSet<>(SUPERVISORS))));
        }
        if (longestTerm < 1 || longestTerm > MOST_YEARS) {
            throw new IllegalArgumentException(
                    "gangju.redproperty.cross.longest-term 必须在 1 到 %d 之间 / must be from 1 to %1$d"
                            .formatted(MOST_YEARS));
        }
    }

    boolean conflict(OrganizationView home, OrganizationView target) {
        return supervisingTypes.contains(home.type()) && PropertyCompanyView.ORGANIZATION_TYPE.equals(target.type());
    }
}

package org.gangju.redproperty.company;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a property company is to have a party organization.
 *
 * @param fewestFullMembers from how many full members on; 3 by default, as the Party's constitution (article 30) has it for a
 *     branch
 */
@ConfigurationProperties("gangju.redproperty.company")
public record CompanyRules(@DefaultValue("3") int fewestFullMembers) {

    public CompanyRules {
        if (fewestFullMembers < 1) {
            throw new IllegalArgumentException(
                    "gangju.redproperty.company.fewest-full-members 必须大于 0 / must be above 0");
        }
    }
}

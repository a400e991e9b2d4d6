package org.gangju.redproperty;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rules that differ by city.
 *
 * @param company those of property companies
 * @param committee those of owners' committees
 * @param cross those of cross-appointments
 * @param cities those of owners' committees in single cities, by the code of the city's organization at the root of the tree;
 *     each says where its rules come from
 */
@ConfigurationProperties("gangju.redproperty")
record RedPropertySettings(
        @DefaultValue CompanyRules company,
        @DefaultValue CommitteeRules committee,
        @DefaultValue CrossRules cross,
        @DefaultValue Map<String, CommitteeRules> cities) {

    RedPropertySettings {
        cities = Map.copyOf(cities);
        cities.forEach((city, rules) -> {
            if (rules.source() == null || rules.source().isBlank()) {
                throw new IllegalArgumentException(
                        "gangju.redproperty.cities.%s.source 必须写明规定的出处 / must say where the rules come from"
                                .formatted(city));
            }
        });
    }
}

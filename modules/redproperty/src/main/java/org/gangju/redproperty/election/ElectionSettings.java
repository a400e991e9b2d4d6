package org.gangju.redproperty.election;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How owners' committees are elected, which differs by city.
 *
 * @param committee the installation's rules
 * @param cities those of single cities, by the code of the city's organization at the root of the tree;
 *     each says where its rules come from
 */
@ConfigurationProperties("gangju.redproperty")
record ElectionSettings(
        @DefaultValue CommitteeRules committee,
        @DefaultValue Map<String, CommitteeRules> cities) {

    ElectionSettings {
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

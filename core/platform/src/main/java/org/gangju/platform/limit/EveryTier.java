package org.gangju.platform.limit;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;

/** Answers for a tier with what a source says of every tier; asked after all sources have had their say of that one. */
record EveryTier(ConfigurationPropertySource source) implements ConfigurationPropertySource {

    static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("gangju.limits");
    static final ConfigurationPropertyName TIERS = PREFIX.append("tiers");

    /** Elements of {@code gangju.limits.tiers.<tier>.<limit>}. */
    private static final int ELEMENTS = 5;

    @Override
    public @Nullable ConfigurationProperty getConfigurationProperty(ConfigurationPropertyName name) {
        if (!TIERS.isAncestorOf(name) || name.getNumberOfElements() != ELEMENTS) {
            return null;
        }
        return source.getConfigurationProperty(PREFIX.append(name.subName(ELEMENTS - 1)));
    }

    @Override
    public ConfigurationPropertyState containsDescendantOf(ConfigurationPropertyName name) {
        return ConfigurationPropertyState.UNKNOWN;
    }
}

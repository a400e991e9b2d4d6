package org.gangju.platform.limit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;

/** Reads {@code gangju.limits}, and over them {@code gangju.limits.tiers.<tier>}, from every place that settings come from. */
final class TierSettings {

    private final Environment settings;

    TierSettings(Environment settings) {
        this.settings = settings;
    }

    Tiers read() {
        Binder binder = Binder.get(settings);
        Map<String, Limits> own = new TreeMap<>();
        for (String tier : names(binder)) {
            own.put(tier, limits(tier));
        }
        return new Tiers(binder.bindOrCreate(EveryTier.PREFIX.toString(), Limits.class), own);
    }

    private static Set<String> names(Binder binder) {
        return binder.bind(EveryTier.TIERS, Bindable.mapOf(String.class, Object.class))
                .map(Map::keySet)
                .orElse(Set.of());
    }

    private Limits limits(String tier) {
        Iterable<ConfigurationPropertySource> given = ConfigurationPropertySources.get(settings);
        Stream<ConfigurationPropertySource> sources = Stream.concat(
                StreamSupport.stream(given.spliterator(), false),
                StreamSupport.stream(given.spliterator(), false).map(EveryTier::new));
        return new Binder(sources.toList(), new PropertySourcesPlaceholdersResolver(settings))
                .bindOrCreate(EveryTier.TIERS.append(tier).toString(), Limits.class);
    }
}

package org.gangju.platform.schema;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What operators see of the schema variants: {@code cache.size}, {@code cache.gets} (hits and misses) and
 * {@code cache.evictions} of the cache {@code gangju.schema.variants}, and {@code gangju.schema.build}, the number and time
 * of compositions.
 *
 * @param meters where they are registered
 */
record VariantMetrics(MeterRegistry meters) {

    private static final String CACHE = "gangju.schema.variants";
    private static final String BUILD = "gangju.schema.build";

    void watch(Cache<Set<String>, Variant> variants) {
        CaffeineCacheMetrics.monitor(meters, variants, CACHE);
    }

    Variant timed(Supplier<Variant> build) {
        return Timer.builder(BUILD).register(meters).record(build);
    }
}

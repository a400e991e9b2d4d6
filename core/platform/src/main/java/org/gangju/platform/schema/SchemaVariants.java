package org.gangju.platform.schema;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * One schema for each set of enabled modules, however many districts have that set. A schema is composed when it is first
 * asked for; a hundred simultaneous callers wait for one composition.
 */
public final class SchemaVariants {

    private final VariantBuilder builder;
    private final AsyncCache<Set<String>, Variant> variants;

    SchemaVariants(VariantBuilder builder, int most, Executor executor) {
        this.builder = builder;
        this.variants = Caffeine.newBuilder()
                .maximumSize(most)
                .executor(executor)
                .recordStats()
                .buildAsync();
        builder.metrics().watch(variants.synchronous());
    }

    /** The schema of the kernel, the core graph and these optional modules; all of them sound. */
    public Variant of(Set<String> modules) {
        try {
            return variants.get(Set.copyOf(modules), builder::build).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    /** Whether the schema of this set stands already. */
    public boolean stands(Set<String> modules) {
        var variant = variants.getIfPresent(Set.copyOf(modules));
        return variant != null && variant.isDone();
    }
}

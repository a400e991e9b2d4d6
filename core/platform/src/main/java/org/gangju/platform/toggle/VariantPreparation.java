package org.gangju.platform.toggle;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.platform.schema.SchemaVariants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Composes the schemas that new decisions ask for while requests still go by the old ones. What takes longer is composed
 * when it is first asked for: a decision must be followed within a second.
 */
@Component
class VariantPreparation {

    private static final Logger log = LoggerFactory.getLogger(VariantPreparation.class);
    private static final Duration MOST = Duration.ofMillis(400);

    private final SchemaVariants variants;

    VariantPreparation(SchemaVariants variants) {
        this.variants = variants;
    }

    @EventListener
    void prepare(DecisionsChanging decisions) {
        long start = System.nanoTime();
        Set<Set<String>> wanted = decisions.before().places().stream()
                .map(decisions.after()::modules)
                .filter(modules -> !variants.stands(modules))
                .collect(Collectors.toSet());
        for (Set<String> modules : wanted) {
            if (System.nanoTime() - start > MOST.toNanos()) {
                log.info("{} schemas are left to be composed when they are asked for", wanted.size());
                return;
            }
            variants.of(modules);
        }
    }
}

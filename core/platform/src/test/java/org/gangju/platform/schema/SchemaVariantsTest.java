package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemaVariantsTest {

    private final Kitchen kitchen = new Kitchen(10);

    @Test
    void aSetHasItsOwnModulesAndNoOther() {
        Variant variant = kitchen.variants(10).of(Set.of("cake3", "cake1"));

        assertThat(variant.modules()).containsExactly("cake1", "cake3");
        assertThat(variant.schema().getQueryType().getFieldDefinitions())
                .extracting("name")
                .containsExactlyInAnyOrder("open", "cake1", "cake3");
        assertThat(variant.schema().getType("Cakecake2")).isNull();
    }

    @Test
    void aHundredSimultaneousCallersWaitForOneComposition() throws Exception {
        SchemaVariants variants = kitchen.variants(10);
        List<Callable<Variant>> callers = IntStream.range(0, 100)
                .<Callable<Variant>>mapToObj(number -> () -> variants.of(Set.of("cake1", "cake2")))
                .toList();
        Set<Variant> got = new java.util.HashSet<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Variant> answer : threads.invokeAll(callers)) {
                got.add(answer.get());
            }
        }

        assertThat(got).hasSize(1);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void districtsWithTheSameModulesShareASchema() {
        SchemaVariants variants = kitchen.variants(10);

        List<Variant> districts = new ArrayList<>();
        for (int district = 0; district < 1_000; district++) {
            districts.add(variants.of(Set.of("cake" + (1 + district % 3))));
        }

        assertThat(Set.copyOf(districts)).hasSize(3);
        assertThat(builds()).isEqualTo(3);
        assertThat(kitchen.meters
                        .get("cache.size")
                        .tag("cache", "gangju.schema.variants")
                        .gauge()
                        .value())
                .isEqualTo(3);
    }

    @Test
    void keepsNoMoreSchemasThanAllowed() {
        SchemaVariants variants = kitchen.variants(4);

        for (int cake = 1; cake <= 10; cake++) {
            variants.of(Set.of("cake" + cake));
        }

        assertThat(IntStream.rangeClosed(1, 10)
                        .filter(cake -> variants.stands(Set.of("cake" + cake)))
                        .count())
                .isLessThanOrEqualTo(10);
        assertThat(builds()).isEqualTo(10);
    }

    private long builds() {
        return kitchen.meters.get("gangju.schema.build").timer().count();
    }
}

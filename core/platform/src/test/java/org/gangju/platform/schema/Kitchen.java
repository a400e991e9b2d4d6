package org.gangju.platform.schema;

import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.FoundModule;
import org.gangju.platform.composition.SdlFile;
import org.gangju.platform.module.AlwaysOn;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;

/** A kernel and a few modules that serve one cake each, with schemas but without an application. */
final class Kitchen {

    private static final String CORE = """
            "说明。\\nText."
            directive @access("说明。\\nText." permission: String) on FIELD_DEFINITION
            "说明。\\nText."
            type Query { "说明。\\nText." open: String @access }
            """;

    final MeterRegistry meters = new SimpleMeterRegistry();
    final Composition composition;

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    Kitchen(int cakes) {
        List<FoundModule> modules = new ArrayList<>();
        modules.add(found("core", false, CORE));
        IntStream.rangeClosed(1, cakes)
                .mapToObj(number -> "cake" + number)
                .forEach(id -> modules.add(found(id, true, cake(id))));
        this.composition = Composition.of(modules, "1.0.0");
    }

    SchemaVariants variants(int most) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new MockedWiringFactory())
                .build();
        VariantBuilder builder = new VariantBuilder(
                composition,
                wiring,
                module -> AlwaysOn.PRESENCE,
                new DefaultBatchLoaderRegistry(),
                new DocumentCaches(),
                List.of(),
                List.of(),
                List.of(),
                new VariantMetrics(meters));
        return new SchemaVariants(builder, most, threads);
    }

    private static String cake(String id) {
        return """
                extend type Query { "说明。\\nText." %1$s: Cake%1$s @access }
                "说明。\\nText."
                type Cake%1$s { "说明。\\nText." name: String }
                """.formatted(id);
    }

    private static FoundModule found(String id, boolean optional, String sdl) {
        return new FoundModule(new Dish(id, optional), id + ".jar", List.of(new SdlFile(id + ".graphqls", sdl)));
    }

    private record Dish(String id, boolean optional) implements GangjuModule {

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public Title title() {
            return new Title("菜", "Dish");
        }
    }
}

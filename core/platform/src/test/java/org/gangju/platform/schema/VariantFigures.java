package org.gangju.platform.schema;

import graphql.schema.idl.RuntimeWiring;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.FoundModule;
import org.gangju.platform.composition.SdlFile;
import org.gangju.platform.module.AlwaysOn;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;

/** Prints what schema variants cost; {@code bench/variants.sh} runs it. Asserts nothing. */
@Tag("bench")
class VariantFigures {

    private static final int MODULES = 20;
    private static final int TYPES = 40;
    private static final int FIELDS = 8;
    private static final int DISTRICTS = 10_000;
    private static final int SETS = 200;
    private static final String TOLD = "\"说明文字。\\nA text that describes it.\" ";

    private final Composition composition = Composition.of(modules(), "1.0.0");
    private final Random random = new Random(1);

    @Test
    void print() {
        composeOften();
        List<Set<String>> sets = sets();
        long before = used();
        SchemaVariants variants = variants();
        for (int district = 0; district < SETS; district++) {
            variants.of(sets.get(district));
        }
        long all = used();
        for (int district = 0; district < DISTRICTS; district++) {
            variants.of(sets.get(district % SETS));
        }
        long after = used();
        say("%,d districts with %d distinct sets: %.2f MB a variant; %,d KB more after all districts"
                .formatted(DISTRICTS, SETS, (all - before) / 1e6 / SETS, Math.max(0, after - all) / 1000));
        say("the first has " + variants.of(sets.getFirst()).modules());
    }

    /** All modules together, again and again: what a cold variant costs on a warm machine. */
    private void composeOften() {
        Set<String> everything = composition.modules().stream()
                .filter(GangjuModule::optional)
                .map(GangjuModule::id)
                .collect(Collectors.toSet());
        double[] times = new double[200];
        int types = 0;
        for (int time = 0; time < times.length; time++) {
            SchemaVariants variants = variants();
            long start = System.nanoTime();
            types = variants.of(everything).schema().getAllTypesAsList().size();
            times[time] = (System.nanoTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        say("%d types: first %.0f ms, warm median %.0f ms, warm worst %.0f ms"
                .formatted(types, times[0], warm[warm.length / 2], warm[warm.length - 1]));
    }

    private List<Set<String>> sets() {
        Set<Set<String>> sets = new LinkedHashSet<>();
        while (sets.size() < SETS) {
            Set<String> set = new TreeSet<>();
            IntStream.rangeClosed(1, MODULES)
                    .filter(module -> random.nextBoolean())
                    .forEach(module -> set.add("made" + module));
            sets.add(set);
        }
        return List.copyOf(sets);
    }

    private SchemaVariants variants() {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring().build();
        VariantBuilder builder = new VariantBuilder(
                composition,
                wiring,
                module -> AlwaysOn.PRESENCE,
                new DefaultBatchLoaderRegistry(),
                new DocumentCaches(),
                List.of(),
                List.of(),
                List.of(),
                new VariantMetrics(new SimpleMeterRegistry()));
        return new SchemaVariants(builder, 1_000, Executors.newVirtualThreadPerTaskExecutor());
    }

    private static List<FoundModule> modules() {
        List<FoundModule> modules = new ArrayList<>();
        modules.add(found("core", false, """
                %1$sdirective @access(%1$spermission: String) on FIELD_DEFINITION
                %1$stype Query { %1$sopen: String @access }
                """.formatted(TOLD)));
        IntStream.rangeClosed(1, MODULES)
                .forEach(number -> modules.add(found("made" + number, true, sdl("Made" + number))));
        return modules;
    }

    private static String sdl(String name) {
        StringBuilder sdl = new StringBuilder();
        for (int type = 1; type <= TYPES; type++) {
            sdl.append("%1$stype %2$sType%3$d {".formatted(TOLD, name, type));
            for (int field = 1; field <= FIELDS; field++) {
                sdl.append(" %1$sfield%2$d(%1$sfirst: Int): String".formatted(TOLD, field));
            }
            sdl.append(
                    " }\nextend type Query { %1$sroot%2$sOf%3$d: %2$sType%3$d @access }\n".formatted(TOLD, name, type));
        }
        return sdl.toString();
    }

    private static FoundModule found(String id, boolean optional, String sdl) {
        return new FoundModule(new Made(id, optional), id + ".jar", List.of(new SdlFile(id + ".graphqls", sdl)));
    }

    private static long used() {
        for (int time = 0; time < 5; time++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void say(String figures) {
        System.out.println("figures: " + figures);
    }

    private record Made(String id, boolean optional) implements GangjuModule {

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public Title title() {
            return new Title("造", "Made");
        }
    }
}

package org.gangju.platform.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangju.spi.module.GangjuModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault of {@code faults.sdl} is put into a module that requires base and stands beside sound ones: that module
 * is left out with exactly this diagnosis, and all others stay. An arrow marks the line at fault.
 */
class SdlFaultsTest {

    private static final String ARROW = "# <-";

    static Stream<SdlSamples.Paragraph> faults() {
        return SdlSamples.paragraphs("faults.sdl").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isFoundAtItsLine(SdlSamples.Paragraph seed) {
        Composition composition = compose(seed);

        assertThat(composition.diagnoses()).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.moduleId()).isEqualTo("faulty");
            assertThat(diagnosis.origin()).isEqualTo("faulty.jar");
            assertThat(diagnosis.file()).isEqualTo(line(seed) == 0 ? null : "faulty/faulty.graphqls");
            assertThat(diagnosis.line()).isEqualTo(line(seed));
            assertThat(seed.answers())
                    .containsExactly(
                            diagnosis.fault() + " " + diagnosis.arguments(),
                            Texts.of(diagnosis, Locale.ENGLISH),
                            Texts.of(diagnosis, Locale.CHINESE));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void leavesTheOthersAlone(SdlSamples.Paragraph seed) {
        Composition composition = compose(seed);

        assertThat(composition.modules())
                .extracting(GangjuModule::id)
                .containsExactly("core", "platform", "base", "beside", "later");
        assertThat(composition.quarantined()).extracting(FoundModule::origin).containsExactly("faulty.jar");
    }

    private static Composition compose(SdlSamples.Paragraph seed) {
        FoundModule faulty = Sample.of("faulty").requiring("base").with(seed.lines());
        return Composition.of(SdlSamples.soundAnd(faulty), "0.1.0");
    }

    private static int line(SdlSamples.Paragraph seed) {
        List<String> lines = seed.lines().lines().toList();
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.contains(ARROW))
                        .findFirst()
                        .orElse("none"));
    }
}

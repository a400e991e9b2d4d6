package org.gangju.platform.composition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The SDL of the tests. To keep it readable, § stands for a description in both languages. */
final class SdlSamples {

    private static final String DESCRIPTION = "\"说明。\\nDescription.\"";

    private SdlSamples() {}

    /**
     * One paragraph of a file of samples.
     *
     * @param lines those before the answers
     * @param answers the lines that begin with three dashes, without them
     */
    record Paragraph(String title, String lines, List<String> answers) {}

    static SdlFile file(String id, String sdl) {
        return new SdlFile(id + "/" + id + ".graphqls", sdl.replace("§", DESCRIPTION));
    }

    static List<Paragraph> paragraphs(String resource) {
        return Arrays.stream(read(resource).split("(?m)^=== ", -1))
                .skip(1)
                .map(SdlSamples::paragraph)
                .toList();
    }

    /** The modules that are sound together; later requires base. */
    static List<FoundModule> sound() {
        List<FoundModule> found = new ArrayList<>();
        paragraphs("sound.sdl").forEach(each -> {
            Sample module = Sample.of(each.title());
            found.add((each.title().equals("later") ? module.requiring("base") : module).with(each.lines()));
        });
        return found;
    }

    static List<FoundModule> soundAnd(FoundModule... others) {
        return Stream.concat(Stream.of(others), sound().stream()).toList();
    }

    private static Paragraph paragraph(String text) {
        List<String> lines = text.lines().toList();
        return new Paragraph(
                lines.getFirst(),
                String.join(
                        "\n",
                        lines.stream()
                                .skip(1)
                                .filter(line -> !line.startsWith("---"))
                                .toList()),
                lines.stream()
                        .filter(line -> line.startsWith("--- "))
                        .map(line -> line.substring("--- ".length()))
                        .toList());
    }

    private static String read(String resource) {
        try (InputStream stream = SdlSamples.class.getResourceAsStream("/composition/" + resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

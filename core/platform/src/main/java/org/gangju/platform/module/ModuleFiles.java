package org.gangju.platform.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangju.platform.composition.SdlFile;
import org.gangju.spi.module.GangjuModule;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts that a module brings. Only those of its own jar: another jar cannot slip anything into its folders.
 *
 * @param module whose files they are
 */
public record ModuleFiles(GangjuModule module) {

    /** What people know the jar by: its file name, or the folder's while it is being developed. */
    public String origin() {
        return Origin.of(home());
    }

    List<SdlFile> sdl() {
        return areas().stream()
                .flatMap(area -> texts("graphql/", area, "graphqls"))
                .toList();
    }

    /** Asked before it is known whether the module answers at all; what is wrong with its answers is found out later. */
    private List<String> areas() {
        try {
            return List.copyOf(module.areas());
        } catch (RuntimeException | LinkageError silent) {
            return List.of();
        }
    }

    /** The migrations of one of its areas. */
    public List<SdlFile> migrations(String area) {
        return texts("db/migration/", area, "sql").toList();
    }

    private Stream<SdlFile> texts(String root, String area, String ending) {
        ClassLoader loader = module.getClass().getClassLoader();
        String pattern = "classpath*:" + root + area + "/**/*." + ending;
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver(loader).getResources(pattern))
                    .filter(this::isOwn)
                    .map(file -> text(root, file))
                    .sorted(Comparator.comparing(SdlFile::name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isOwn(Resource file) {
        return address(file).contains(home());
    }

    private String home() {
        CodeSource source = module.getClass().getProtectionDomain().getCodeSource();
        URL place = Objects.requireNonNull(source, "A module comes from a jar or a folder")
                .getLocation();
        return place.toString();
    }

    private static SdlFile text(String root, Resource file) {
        String address = address(file);
        String name = address.substring(address.lastIndexOf(root) + root.length());
        try {
            return new SdlFile(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

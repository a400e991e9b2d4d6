package org.gangju.platform.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.FoundModule;
import org.gangju.platform.composition.SdlFile;
import org.gangju.platform.module.AlwaysOn;
import org.gangju.platform.module.InstalledModules;
import org.gangju.platform.module.PlatformModule;
import org.gangju.platform.schema.ModuleChoice;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Toggles;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** An application of the kernel's engine and the library alone. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({
    "org.gangju.platform.message",
    "org.gangju.platform.execution",
    "org.gangju.platform.deadline",
    "org.gangju.platform.limit",
    "org.gangju.platform.page",
    "org.gangju.platform.batch",
    "org.gangju.platform.node",
    "org.gangju.platform.audit",
    "org.gangju.platform.phone",
    "org.gangju.platform.privacy",
    "org.gangju.platform.transaction",
    "org.gangju.platform.command",
    "org.gangju.platform.schema",
    "org.gangju.platform.library"
})
public class LibraryApplication {

    @Bean
    LibraryModule libraryModule() {
        return new LibraryModule();
    }

    /** Of the kernel's SDL only what does not need a core graph. */
    @Bean
    Composition composition(LibraryModule library) {
        return Composition.of(
                List.of(
                        found(new PlatformModule(), "graphql/platform/platform.graphqls"),
                        found(library, "library/library.graphqls")),
                PlatformModule.VERSION);
    }

    @Bean
    InstalledModules installed(Composition composition) {
        return new InstalledModules(composition, List.of());
    }

    @Bean
    ModuleChoice modules() {
        return caller -> Set.of();
    }

    @Bean
    Toggles toggles() {
        return module -> AlwaysOn.PRESENCE;
    }

    private static FoundModule found(GangjuModule module, String file) {
        try {
            String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            return new FoundModule(module, "library", List.of(new SdlFile(file, text)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

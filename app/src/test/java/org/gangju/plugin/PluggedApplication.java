package org.gangju.plugin;

import java.nio.file.Path;
import java.util.List;
import org.gangju.platform.launch.ModularApplication;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as people start it, with a plugins folder of its own. */
final class PluggedApplication implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private PluggedApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static PluggedApplication start(TestDatabase database, Path plugins) {
        return new PluggedApplication(ModularApplication.run(
                spring -> {},
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--gangju.data-dir=" + plugins.resolve("data"),
                "--gangju.plugins-dir=" + plugins,
                "--gangju.bootstrap.client.id=" + BootstrapClient.ID,
                "--gangju.bootstrap.client.secret=" + BootstrapClient.SECRET));
    }

    GangjuApi api() {
        return context.getBean(GangjuApi.class);
    }

    /** What {@code modules} answers. */
    List<Module> modules(String language) {
        return api().bootstrapClient()
                .mutate()
                .header("Accept-Language", language)
                .build()
                .document("{ modules { id version title quarantined problems explanation } }")
                .execute()
                .path("modules")
                .entityList(Module.class)
                .get();
    }

    @Override
    public void close() {
        context.close();
    }

    /** A module as an administrator sees it. */
    record Module(
            String id, String version, String title, boolean quarantined, List<String> problems, String explanation) {}
}

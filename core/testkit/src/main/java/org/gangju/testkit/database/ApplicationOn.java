package org.gangju.testkit.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gangju.testkit.api.BootstrapClient;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application under test a database, a data directory and a machine client of its own. */
abstract class ApplicationOn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final Supplier<TestDatabase> databases;

    private ApplicationOn(Supplier<TestDatabase> databases) {
        this.databases = databases;
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.getEnvironment().getPropertySources().addFirst(settings(databases.get()));
    }

    private static MapPropertySource settings(TestDatabase database) {
        Path data = Path.of("target", "test-data", UUID.randomUUID().toString());
        return new MapPropertySource(
                "testkit",
                Map.ofEntries(
                        Map.entry("spring.datasource.url", database.url()),
                        Map.entry("spring.datasource.username", database.user()),
                        Map.entry("spring.datasource.password", database.password()),
                        Map.entry("gangju.data-dir", data.toString()),
                        Map.entry("gangju.demo", "false"),
                        // Nothing but the test's own requests may send statements while they are counted.
                        Map.entry("gangju.modules.poll", "1h"),
                        Map.entry("gangju.modules.tasks", "false"),
                        Map.entry("gangju.http.origins", "https://console.example.org"),
                        // Tests sign in more often than people.
                        Map.entry("gangju.limits.sign-ins-per-minute", "300"),
                        // Of clients that a test puts into these tiers, to see what happens beyond their limits.
                        Map.entry("gangju.limits.tiers.hasty.running-time", "1s"),
                        Map.entry("gangju.limits.tiers.rare.requests-per-minute", "20"),
                        Map.entry("gangju.limits.tiers.rare.cost-per-minute", "6000"),
                        Map.entry("gangju.bootstrap.client.id", BootstrapClient.ID),
                        Map.entry("gangju.bootstrap.client.secret", BootstrapClient.SECRET)));
    }

    static final class H2 extends ApplicationOn {
        H2() {
            super(TestDatabase::h2);
        }
    }

    static final class MariaDb extends ApplicationOn {
        MariaDb() {
            super(TestDatabase::mariaDb);
        }
    }

    static final class MariaDbByConnectorJ extends ApplicationOn {
        MariaDbByConnectorJ() {
            super(TestDatabase::mariaDbByConnectorJ);
        }
    }
}

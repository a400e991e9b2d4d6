package org.gangju.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Jars that are each wrong in one way; the module and its package are called by the way. */
final class FaultyJars {

    private static final String ANNOUNCEMENT = "META-INF/services/org.gangju.spi.module.GangjuModule";

    private final Path folder;

    FaultyJars(Path folder) {
        this.folder = folder;
    }

    /** A module that says what it is and nothing more. */
    static PluginJar module(String id) {
        return module(id, id, "");
    }

    /** @param more further members of the module's class */
    static PluginJar module(String name, String id, String more) {
        return new PluginJar()
                .with(ANNOUNCEMENT, "com.example.%s.Plugged\n".formatted(name))
                .with(source(name, "Plugged"), """
                        package com.example.%1$s;

                        import java.util.List;
                        import org.gangju.spi.module.*;
                        import org.gangju.spi.permission.Permission;

                        public final class Plugged implements GangjuModule {
                            public String id() { return "%2$s"; }
                            public String version() { return "1.0.0"; }
                            public Title title() { return new Title("样品", "A sample"); }
                            public List<Permission> permissions() {
                                return List.of(new Permission("%1$s.read", "查看", "See"));
                            }
                            %3$s
                        }
                        """.formatted(name, id, more));
    }

    static String source(String module, String type) {
        return "com/example/%s/%s.java".formatted(module, type);
    }

    void build() throws IOException {
        announcements();
        texts();
        components();
        entities();
        resolvers();
    }

    /** What is wrong before a module can say what it is. */
    private void announcements() throws IOException {
        Files.writeString(folder.resolve("unreadable.jar"), "This is no jar.");
        new PluginJar()
                .with(ANNOUNCEMENT, "# The module:\ncom.example.missing.Nowhere\n")
                .build(folder, "missing.jar");
        component("unfit", "class Other {}")
                .with(ANNOUNCEMENT, "com.example.unfit.Other\n")
                .build(folder, "unfit.jar");
        module("angry", "angry", "public Plugged() { throw new IllegalStateException(\"Not on Sundays\"); }")
                .build(folder, "angry.jar");
        PluginJar twin = module("twin");
        twin.build(folder, "twin-1.0.jar");
        twin.build(folder, "twin-1.1.jar");
        module("baker", "bakery", "").build(folder, "bakers.jar");
    }

    /** What is wrong with SDL and migrations. */
    private void texts() {
        module("broken").with("graphql/broken/broken.graphqls", """
                extend type Query {
                  one: Int
                  two( Int
                }
                """).build(folder, "broken.jar");
        migrating("ALTER TABLE migrating_nowhere ADD COLUMN size INT;").build(folder, "migrating.jar");
        edited("CREATE TABLE edited_thing (id BIGINT NOT NULL PRIMARY KEY);").build(folder, "edited.jar");
    }

    static PluginJar migrating(String statement) {
        return module("migrating")
                .with(
                        "db/migration/migrating/V1__migrating_thing.sql",
                        "CREATE TABLE migrating_thing (id BIGINT NOT NULL PRIMARY KEY);")
                .with("db/migration/migrating/V2__migrating_size.sql", "\n" + statement);
    }

    static PluginJar edited(String statement) {
        return module("edited").with("db/migration/edited/V1__edited_thing.sql", statement);
    }

    private void components() {
        component("throwing", """
                @Component class Other {
                    Other() { throw new IllegalStateException("No such weekday"); }
                }""").build(folder, "throwing.jar");
        module("dependent", "dependent", """
                public List<Requirement> requirements() { return List.of(new Requirement("throwing", "*")); }
                """).build(folder, "dependent.jar");
        component("unmet", "@Component class Other { Other(Wanted wanted) {} } interface Wanted {}")
                .build(folder, "unmet.jar");
        component("ambiguous", """
                @Component class Other { Other(Wanted wanted) {} }
                interface Wanted {}
                @Component class First implements Wanted {}
                @Component class Second implements Wanted {}
                """).build(folder, "ambiguous.jar");
        component("clashing", """
                @Configuration class Other { @Bean String greeting() { return "1"; } }
                @Configuration class Another { @Bean String greeting() { return "2"; } }
                """).build(folder, "clashing.jar");
        component("initializing", """
                @Component class Other { static final int SIZE = Integer.parseInt("many"); }
                """).build(folder, "initializing.jar");
        component("unlinked", "@Component class Other extends Lost {} class Lost {}")
                .losing("com/example/unlinked/Lost.class")
                .build(folder, "unlinked.jar");
    }

    private void entities() {
        component("mapping", "@Entity class Other { String name; }").build(folder, "mapping.jar");
        component("asking", """
                interface Others extends JpaRepository<Other, Long> { List<Other> findByColour(String colour); }
                @Entity class Other { @Id Long id; }
                """).build(folder, "asking.jar");
    }

    private void resolvers() {
        component("unmapped", "")
                .with("graphql/unmapped/unmapped.graphqls", field("unmapped", "unmappedField"))
                .build(folder, "unmapped.jar");
        component("unknown", "@Controller class Other { @QueryMapping String nowhere() { return \"\"; } }")
                .build(folder, "unknown.jar");
        component("arguing", """
                @Controller class Other { @QueryMapping String argued(@Argument String colour) { return colour; } }
                """)
                .with("graphql/arguing/arguing.graphqls", field("arguing", "argued"))
                .build(folder, "arguing.jar");
    }

    private static PluginJar component(String id, String types) {
        return module(id).with(source(id, "Other"), """
                package com.example.%s;

                import jakarta.persistence.*;
                import java.util.List;
                import org.springframework.context.annotation.*;
                import org.springframework.data.jpa.repository.JpaRepository;
                import org.springframework.graphql.data.method.annotation.*;
                import org.springframework.stereotype.*;

                %s
                """.formatted(id, types));
    }

    private static String field(String module, String name) {
        return """
                extend type Query {
                  \"""
                  样品。
                  A sample.
                  \"""
                  %s: String @access(permission: "%s.read")
                }
                """.formatted(name, module);
    }
}

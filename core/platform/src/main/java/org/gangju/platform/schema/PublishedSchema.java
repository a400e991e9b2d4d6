package org.gangju.platform.schema;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gangju.platform.composition.Composition;
import org.gangju.spi.module.GangjuModule;

/**
 * A schema that the project promises to its clients, as a file of the folder {@code schema}.
 *
 * @param file its name
 * @param modules the optional modules that it is made of
 */
record PublishedSchema(String file, Set<String> modules) {

    /** What brings the published files up to date. */
    static final String COMMAND = "java -jar app/target/gangju.jar export-schema --out schema";

    private static final String HEADER = """
            # 纲举的 GraphQL 结构，由末行的命令写出，请勿手改；变更记入 CHANGELOG.md。
            # A GraphQL schema of Gangju, written by the command below; log changes in CHANGELOG.md.
            """ + "# " + COMMAND + "\n\n";

    /** The core alone, the core with each module and what that requires, and everything. */
    static List<PublishedSchema> promised(Composition composition) {
        List<PublishedSchema> schemas = new ArrayList<>();
        schemas.add(of(Set.of()));
        for (String module : composition.optional()) {
            schemas.add(new PublishedSchema(module + ".graphqls", withRequired(composition, module)));
        }
        schemas.add(new PublishedSchema("everything.graphqls", composition.optional()));
        return schemas;
    }

    /** A module with all that it requires, directly or not. */
    static Set<String> withRequired(Composition composition, String id) {
        Set<String> all = new TreeSet<>(Set.of(id));
        for (GangjuModule module : composition.modules().reversed()) {
            if (all.contains(module.id())) {
                module.requirements().forEach(requirement -> all.add(requirement.moduleId()));
            }
        }
        all.retainAll(composition.optional());
        return all;
    }

    /** The core with these modules. */
    static PublishedSchema of(Set<String> modules) {
        String name = modules.isEmpty() ? "core" : String.join("+", new TreeSet<>(modules));
        return new PublishedSchema(name + ".graphqls", modules);
    }

    /** The content of the file. */
    String text(GraphQLSchema schema) {
        return HEADER + SchemaText.of(schema);
    }
}

package org.gangju.platform.schema;

import graphql.schema.GraphQLSchema;

/** The schema that the project promises to its clients, as a file of the folder {@code schema}. */
final class PublishedSchema {

    /** The file of the schema without any optional module. */
    public static final String CORE_FILE = "core.graphqls";

    /** What brings the published files up to date. */
    public static final String COMMAND = "java -jar app/target/gangju.jar export-schema --out schema";

    private static final String HEADER = """
            # 纲举核心的 GraphQL 结构，由末行的命令写出，请勿手改；变更记入 CHANGELOG.md。
            # The GraphQL schema of Gangju's core, written by the command below; log changes in CHANGELOG.md.
            """ + "# " + COMMAND + "\n\n";

    private PublishedSchema() {}

    /** The content of the file. */
    public static String text(GraphQLSchema schema) {
        return HEADER + SchemaText.of(schema);
    }
}

package org.gangju.platform.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/** A schema as SDL. Types, fields and arguments stand in the order of their names, so that equal schemas print equally. */
public final class SchemaText {

    private static final SchemaPrinter.Options OPTIONS =
            SchemaPrinter.Options.defaultOptions().includeSchemaDefinition(true);

    private SchemaText() {}

    /** The whole schema with descriptions and directives, without introspection; ends in one line break. */
    public static String of(GraphQLSchema schema) {
        return new SchemaPrinter(OPTIONS).print(schema).strip() + "\n";
    }
}

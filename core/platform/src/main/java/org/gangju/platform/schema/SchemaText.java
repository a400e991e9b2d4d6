package org.gangju.platform.schema;

import graphql.Directives;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/** A schema as SDL. Types, fields and arguments stand in the order of their names, so that equal schemas print equally. */
public final class SchemaText {

    /** The directives that every engine has go without saying. */
    private static final SchemaPrinter.Options OPTIONS = SchemaPrinter.Options.defaultOptions()
            .includeDirectiveDefinition(directive -> !Directives.isBuiltInDirective(directive));

    private SchemaText() {}

    /** The whole schema with descriptions and directives, without introspection; ends in one line break. */
    public static String of(GraphQLSchema schema) {
        return new SchemaPrinter(OPTIONS).print(schema).strip() + "\n";
    }
}

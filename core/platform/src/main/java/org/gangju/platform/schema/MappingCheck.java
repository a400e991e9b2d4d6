package org.gangju.platform.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.List;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

/** Refuses a schema whose fields and resolvers do not match. */
final class MappingCheck {

    private MappingCheck() {}

    static void check(GraphQLSchema schema, RuntimeWiring wiring) {
        SchemaReport report = SchemaMappingInspector.inspect(schema, wiring);
        List<String> faults = new ArrayList<>();
        report.unmappedFields().forEach(field -> faults.add(field + " has no resolver and no property"));
        report.unmappedRegistrations()
                .forEach((field, resolver) -> faults.add(field + " is resolved but not in the schema"));
        report.unmappedArguments()
                .forEach((resolver, names) -> faults.add(resolver + " takes unknown arguments " + names));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Schema and resolvers do not match: " + String.join("; ", faults));
        }
    }
}

package org.gangju.platform.schema;

import graphql.language.SourceLocation;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.composition.Fault;
import org.gangju.platform.module.ModuleFault;
import org.gangju.platform.module.ModuleFiles;
import org.gangju.spi.module.GangjuModule;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Refuses modules whose fields and resolvers do not match; each fault is its module's. */
final class MappingCheck {

    private final Composition composition;
    private final GraphQLSchema schema;
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final List<String> faultsOfTheKernel = new ArrayList<>();

    private MappingCheck(Composition composition, GraphQLSchema schema) {
        this.composition = composition;
        this.schema = schema;
    }

    /**
     * Compares the schema of all modules with all resolvers.
     *
     * @throws ModuleFault when modules are at fault
     * @throws IllegalStateException when the kernel or the core graph is
     */
    static void check(Composition composition, GraphQLSchema schema, RuntimeWiring wiring) {
        MappingCheck check = new MappingCheck(composition, schema);
        check.read(SchemaMappingInspector.inspect(schema, wiring));
        if (!check.faultsOfTheKernel.isEmpty()) {
            throw new IllegalStateException(
                    "Schema and resolvers do not match: " + String.join("; ", check.faultsOfTheKernel));
        }
        if (!check.diagnoses.isEmpty()) {
            throw new ModuleFault(check.diagnoses);
        }
    }

    private void read(SchemaReport report) {
        report.unmappedFields().forEach(this::unresolved);
        report.unmappedRegistrations()
                .forEach((field, resolver) ->
                        blame(ownerOf(resolver), Fault.RESOLVER_UNKNOWN, source(resolver), List.of(name(field))));
        report.unmappedArguments()
                .forEach((resolver, names) -> blame(
                        ownerOf(resolver),
                        Fault.ARGUMENT_UNMAPPED,
                        source(resolver),
                        List.of(methodName(resolver), String.join(", ", names))));
    }

    private void unresolved(FieldCoordinates field) {
        Optional<String> owner = composition.ownership().ofField(field.getTypeName(), field.getFieldName());
        blame(owner.flatMap(this::module), Fault.FIELD_UNMAPPED, place(field), List.of(name(field)));
    }

    private void blame(
            Optional<GangjuModule> owner, Fault fault, @Nullable SourceLocation place, List<Object> arguments) {
        Optional<GangjuModule> guilty = owner.filter(GangjuModule::optional);
        if (guilty.isEmpty()) {
            faultsOfTheKernel.add(fault + " " + arguments);
            return;
        }
        diagnoses.add(new Diagnosis(
                guilty.get().id(),
                new ModuleFiles(guilty.get()).origin(),
                place == null ? null : place.getSourceName(),
                place == null ? 0 : place.getLine(),
                fault,
                arguments));
    }

    private @Nullable SourceLocation place(FieldCoordinates field) {
        GraphQLFieldDefinition definition = schema.getFieldDefinition(field);
        return definition == null || definition.getDefinition() == null
                ? null
                : definition.getDefinition().getSourceLocation();
    }

    private Optional<GangjuModule> module(String id) {
        return composition.modules().stream()
                .filter(module -> module.id().equals(id))
                .findFirst();
    }

    private Optional<GangjuModule> ownerOf(DataFetcher<?> resolver) {
        return method(resolver)
                .flatMap(method -> composition.modules().stream()
                        .filter(module -> module.packages().stream()
                                .anyMatch(name ->
                                        method.getDeclaringClass().getName().startsWith(name + ".")))
                        .findFirst());
    }

    private static @Nullable SourceLocation source(DataFetcher<?> resolver) {
        return method(resolver)
                .map(method ->
                        new SourceLocation(0, 0, method.getDeclaringClass().getSimpleName() + ".java"))
                .orElse(null);
    }

    private static String methodName(DataFetcher<?> resolver) {
        return method(resolver).map(Method::getName).orElseGet(resolver::toString);
    }

    /** The controller's method, where the resolver is one. */
    private static Optional<Method> method(DataFetcher<?> resolver) {
        return resolver instanceof SelfDescribingDataFetcher<?> known
                ? Optional.ofNullable(known.asMethod())
                : Optional.empty();
    }

    private static String name(FieldCoordinates field) {
        return field.getTypeName() + "." + field.getFieldName();
    }
}

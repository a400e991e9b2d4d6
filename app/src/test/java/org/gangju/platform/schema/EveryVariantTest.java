package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gangju.platform.composition.Composition;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.SchemaMappingInspector;

/** Every set of modules that a district can have composes into a schema with a resolver for every field. */
@OnH2
class EveryVariantTest {

    @Autowired
    SchemaVariants variants;

    @Autowired
    Composition composition;

    @Autowired
    RuntimeWiring wiring;

    @Test
    void everyPairAndAllTogether() {
        List<String> modules = List.copyOf(composition.optional());
        Set<Set<String>> sets = new LinkedHashSet<>(List.of(Set.of(), Set.copyOf(modules)));
        for (String one : modules) {
            for (String other : modules) {
                sets.add(withRequired(one, other));
            }
        }
        assertThat(sets).hasSizeGreaterThanOrEqualTo(8);
        sets.forEach(this::inspect);
    }

    @Test
    @Tag("full")
    void everySetThatIsClosedUnderRequirements() {
        List<String> modules = List.copyOf(composition.optional());
        Set<Set<String>> sets = new LinkedHashSet<>();
        for (int choice = 0; choice < 1 << modules.size(); choice++) {
            Set<String> set = new TreeSet<>();
            for (int module = 0; module < modules.size(); module++) {
                if ((choice >> module & 1) == 1) {
                    set.add(modules.get(module));
                }
            }
            sets.add(Set.copyOf(composition.closed(set)));
        }
        sets.forEach(this::inspect);
    }

    private Set<String> withRequired(String one, String other) {
        Set<String> set = new TreeSet<>(PublishedSchema.withRequired(composition, one));
        set.addAll(PublishedSchema.withRequired(composition, other));
        return Set.copyOf(set);
    }

    private void inspect(Set<String> modules) {
        Variant variant = variants.of(modules);
        List<String> unmapped = new ArrayList<>();
        SchemaMappingInspector.inspect(variant.schema(), wiring)
                .unmappedFields()
                .forEach(field -> unmapped.add(field.toString()));
        assertThat(unmapped).as("unmapped with %s", modules).isEmpty();
        assertThat(variant.source()
                        .graphQl()
                        .execute(ExecutionInput.newExecutionInput(IntrospectionQuery.INTROSPECTION_QUERY))
                        .getErrors())
                .as("introspection with %s", modules)
                .isEmpty();
    }
}

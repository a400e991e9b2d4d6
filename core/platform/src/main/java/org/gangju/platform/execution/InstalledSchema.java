package org.gangju.platform.execution;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.platform.composition.Composition;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** The schema of all sound modules together: it knows every name that some caller's schema lacks, and whose it is. */
@Component
public class InstalledSchema {

    private final GraphQLSchema schema;
    private final Composition composition;
    private final Set<String> optional;

    InstalledSchema(GraphQlSource everything, Composition composition) {
        this.schema = everything.schema();
        this.composition = composition;
        this.optional = composition.optional();
    }

    public GraphQLSchema schema() {
        return schema;
    }

    /** The ids of the modules that can be off. */
    public Set<String> optional() {
        return optional;
    }

    /** Everything that a document uses of modules that can be off, valid or not, in its order. */
    public Set<ModuleUse> uses(Document document) {
        Set<ModuleUse> uses = new LinkedHashSet<>();
        UseVisitor everything = use -> {
            uses.add(use);
            return true;
        };
        walk(everything).walk(document);
        return uses;
    }

    /** What it uses of these modules, each on the outside of everything that is only there with it. */
    List<ModuleUse> uses(Document document, Set<String> modules) {
        Set<ModuleUse> uses = new LinkedHashSet<>();
        walk(outermost(modules, uses)).walk(document);
        return new ArrayList<>(uses);
    }

    /** What the values of an operation's variables use of these modules. */
    List<ModuleUse> uses(
            Document document, @Nullable String operation, Map<String, Object> variables, Set<String> modules) {
        Set<ModuleUse> uses = new LinkedHashSet<>();
        walk(outermost(modules, uses)).walk(document, operation, variables);
        return new ArrayList<>(uses);
    }

    private static UseVisitor outermost(Set<String> modules, Set<ModuleUse> uses) {
        return use -> {
            if (!modules.contains(use.module())) {
                return true;
            }
            uses.add(use);
            return false;
        };
    }

    private DocumentUses walk(UseVisitor visitor) {
        return new DocumentUses(schema, new Owned(composition.ownership(), optional, visitor));
    }
}

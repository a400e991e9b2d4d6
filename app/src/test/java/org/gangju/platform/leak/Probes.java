package org.gangju.platform.leak;

import static org.gangju.platform.leak.District.ORGANIZATION;

import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLNamedSchemaElement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random requests; the same seed makes the same ones. */
final class Probes {

    /** What every run must have asked. */
    static final Set<String> KINDS = Set.of(
            "introspection",
            "schema",
            "type",
            "selection",
            "selection by GET",
            "misspelt",
            "fragment",
            "variable",
            "node",
            "nodes",
            "mutation",
            "hash",
            "hash with text",
            "unknown hash",
            "viewer",
            "values",
            "list",
            "indicators",
            "permissions",
            "malformed");

    private static final String FIELDS = """
            { __schema { types { name fields { name description args { name } } } directives { name description } } }""";
    private final Documents documents;
    private final Registered registered;
    private final CoreProbes core;
    private final List<String> types;

    Probes(Documents documents, Registered registered, Set<String> permissions, Map<String, String> elsewhere) {
        this.registered = registered;
        this.documents = documents;
        this.types = documents.everything().getAllTypesAsList().stream()
                .map(GraphQLNamedSchemaElement::getName)
                .sorted()
                .toList();
        this.core = new CoreProbes(types, permissions.stream().sorted().toList(), elsewhere);
    }

    Probe next(Random random) {
        int share = random.nextInt(100);
        if (share < 3) {
            return heavy(random);
        }
        if (share < 16) {
            return type(random);
        }
        if (share < 40) {
            return posted("selection", documents.query(random));
        }
        if (share < 45) {
            return Probe.get("selection by GET", documents.query(random).replace("$o: ID!", "$o: ID = \"x\""));
        }
        if (share < 57) {
            return misspelt(random);
        }
        if (share < 61) {
            return named(random);
        }
        if (share < 67) {
            return posted("mutation", documents.mutation(random));
        }
        if (share < 71) {
            return damaged(random);
        }
        return share < 81 ? registered.probe(random) : core.next(random);
    }

    private Probe heavy(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> posted("introspection", IntrospectionQuery.INTROSPECTION_QUERY);
            case 1 -> posted("introspection", FIELDS);
            default -> new Probe("schema", "/schema.graphqls", null, Set.of(), null, "");
        };
    }

    private Probe type(Random random) {
        String type = new Misspelling(random).maybe(pick(types, random));
        String document = asked(type);
        Probe probe = random.nextInt(4) == 0 ? Probe.get("type", document) : posted("type", document);
        return probe.lookingFor(type, "{\"data\":{\"__type\":null}}");
    }

    private static String asked(String type) {
        return """
                { __type(name: "%s") { kind name description possibleTypes { name } interfaces { name }
                  fields(includeDeprecated: true) {
                    name description type { name ofType { name } } args { name description type { name } }
                  }
                  inputFields { name description type { name } }
                  enumValues(includeDeprecated: true) { name description } } }""".formatted(type);
    }

    /** A type by its name, where an object or an input must be. */
    private Probe named(Random random) {
        String type = new Misspelling(random).maybe(pick(types, random));
        return random.nextBoolean()
                ? posted("fragment", "query { node(id: \"x\") { ...f } } fragment f on " + type + " { __typename }")
                : posted("variable", "query($f: " + type + ") { organizations(filter: $f) { nodes { id } } }");
    }

    private Probe damaged(Random random) {
        String request = posted("", documents.query(random)).text();
        return Probe.raw("malformed", Damage.of(request, random));
    }

    private Probe misspelt(Random random) {
        String document = random.nextInt(4) == 0 ? documents.mutation(random) : documents.query(random);
        List<String> names = Damage.names(document);
        String name = pick(names, random);
        return posted("misspelt", document.replaceAll("\\b" + name + "\\b", new Misspelling(random).of(name)));
    }

    private static Probe posted(String kind, String document) {
        return Probe.of(kind, document, document.contains("$o") ? Map.of("o", ORGANIZATION) : Map.of());
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}

package org.gangju.platform.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** Operations of every kind over the core and the sample modules, always the same but for a mark of their own. */
final class Corpus {

    /** Each takes the operation's name; together they use a module in every way that there is. */
    private static final List<Function<String, String>> SHAPES = List.of(
            name -> "query %s { viewer { permissions } }".formatted(name),
            name -> "query %s { organizations(first: 5) { nodes { code children { totalCount } } } }".formatted(name),
            name -> "query %s { members(first: 3) { nodes { displayName } } }".formatted(name),
            name -> "query %s($id: ID!) { bakery(organizationId: $id) { loaves } }".formatted(name),
            name -> "query %s { viewer { organization { code loaves } } }".formatted(name),
            name -> "query %s { organizations(filter: { types: [BAKERY] }) { nodes { id } } }".formatted(name),
            name -> "query %s { organizations(filter: { or: [{ bakes: true }] }) { nodes { id } } }".formatted(name),
            name ->
                    "query %s($t: [OrganizationType!] = [DISTRICT_COMMITTEE, BAKERY]) { organizations(filter: { types: $t })"
                                    .formatted(name)
                            + " { nodes { id } } }",
            name -> "mutation %s($input: BakeBreadInput!) { bakeBread(input: $input) { problems { code } } }"
                    .formatted(name),
            name -> "query %s($id: ID!) { cinema(organizationId: $id) { screens } }".formatted(name),
            name -> "query %s { viewer { organization { ...place } } } fragment place on Organization { screens }"
                    .formatted(name),
            name -> "query %s { viewer { organization { loaves screens } } }".formatted(name),
            name -> "query %s { organizations(filter: { types: [CINEMA] }) { nodes { loaves } } }".formatted(name),
            name -> "query %s { organizations(filter: { not: { shows: false } }) { nodes { id } } }".formatted(name),
            name ->
                    "query %s($id: ID!, $more: Boolean = false) { organization(id: $id) { id screens @include(if: $more) } }"
                            .formatted(name),
            name -> "mutation %s($input: OpenScreensInput!) { openScreens(input: $input) { cinema { screens } } }"
                    .formatted(name));

    private Corpus() {}

    static Map<String, String> of(int size) {
        Random dice = new Random(20_260_701);
        String mark = UUID.randomUUID().toString();
        Map<String, String> corpus = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            names.add("Operation" + index);
        }
        names.forEach(name ->
                corpus.put(name, SHAPES.get(dice.nextInt(SHAPES.size())).apply(name) + " # " + mark));
        return corpus;
    }
}

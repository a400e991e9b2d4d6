package org.gangju.oracle;

import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.TypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Words the arguments of questions at random. */
final class Wording {

    /** The arguments and fields of filters that lead to objects, by where they stand or by their names alone. */
    private static final Map<String, String> PLACES = Map.of(
            "GridFilter.within", "Grid",
            "gridId", "Grid",
            "within", "Organization",
            "organizationId", "Organization",
            "subjectId", "Member",
            "decidedBy", "Organization",
            "memberId", "Member",
            "programId", "TrainingProgram");

    private final Routes routes;
    private final Pools pools;
    private final LocalDate today;
    private final Random random;

    Wording(Routes routes, Pools pools, LocalDate today, Random random) {
        this.routes = routes;
        this.pools = pools;
        this.today = today;
        this.random = random;
    }

    /**
     * Arguments.
     *
     * @param asked what the caller asks with
     * @param known what asks for the same without naming an object that the caller does not see
     * @param nothing whether they ask for what lies within such an object, which is nothing
     */
    record Words(String asked, String known, boolean nothing) {

        static final Words NONE = new Words("", "", false);

        Words and(Words other) {
            return new Words(joined(asked, other.asked), joined(known, other.known), nothing || other.nothing);
        }

        Words within(String before, String after) {
            return new Words(
                    asked.isEmpty() ? "" : before + asked + after,
                    known.isEmpty() ? "" : before + known + after,
                    nothing);
        }

        private static String joined(String one, String other) {
            return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
        }
    }

    Words of(Route route, Sight sight) {
        Words words = Words.NONE;
        for (InputValueDefinition argument : route.arguments().toList()) {
            words = words.and(argument(argument, route, sight));
        }
        return words.and(day(route));
    }

    private Words argument(InputValueDefinition argument, Route route, Sight sight) {
        String name = argument.getName();
        String type = TypeInfo.typeInfo(argument.getType()).getName();
        if (name.equals("subtree")) {
            return same("subtree: " + random.nextBoolean());
        }
        if (routes.input(type).isPresent()) {
            return filter(routes.input(type).get(), sight).within(name + ": { ", " }");
        }
        if (routes.enumeration(type).isPresent()) {
            int odds = name.equals("orderBy") ? 2 : 4;
            return random.nextInt(odds) == 0
                    ? choice(argument, routes.enumeration(type).get())
                    : Words.NONE;
        }
        return type.equals("ID") && random.nextBoolean() ? place(route.name(), argument, sight) : Words.NONE;
    }

    private Words filter(InputObjectTypeDefinition type, Sight sight) {
        Words words = Words.NONE;
        for (InputValueDefinition field : type.getInputValueDefinitions()) {
            String name = TypeInfo.typeInfo(field.getType()).getName();
            if (name.equals("ID") && random.nextInt(field.getName().equals("within") ? 2 : 6) == 0) {
                words = words.and(place(type.getName(), field, sight));
            } else if (routes.enumeration(name).isPresent() && random.nextInt(8) == 0) {
                words = words.and(choice(field, routes.enumeration(name).get()));
            } else if (field.getName().equals("not") && random.nextInt(8) == 0) {
                words = words.and(without(type, sight));
            }
        }
        return words;
    }

    /** All but what lies within an object. */
    private Words without(InputObjectTypeDefinition type, Sight sight) {
        return type.getInputValueDefinitions().stream()
                .filter(field -> field.getName().equals("within"))
                .findFirst()
                .map(field -> place(type.getName(), field, sight))
                .map(place -> new Words(place.asked(), place.nothing() ? "" : place.known(), false))
                .orElse(Words.NONE)
                .within("not: { ", " }");
    }

    private Words place(String owner, InputValueDefinition field, Sight sight) {
        String name = field.getName();
        @Nullable String type = PLACES.getOrDefault(owner + "." + name, PLACES.get(name));
        String id = pools.any(
                Objects.requireNonNull(type, () -> "The oracle does not know where " + owner + "." + name + " leads"),
                sight);
        String text = name + ": \"" + id + "\"";
        return sight.sees(id) ? same(text) : new Words(text, "", true);
    }

    private Words choice(InputValueDefinition argument, EnumTypeDefinition values) {
        List<String> names = values.getEnumValueDefinitions().stream()
                .map(value -> value.getName())
                .toList();
        String name = names.get(random.nextInt(names.size()));
        return same(argument.getName() + ": "
                + (TypeInfo.typeInfo(argument.getType()).isList() ? "[" + name + "]" : name));
    }

    /** One day of the last years, or all days; mostly today. */
    private Words day(Route route) {
        List<String> days = new ArrayList<>(List.of("", "", ""));
        if (route.argument("history").isPresent()) {
            days.add("history: true");
        }
        if (route.argument("asOf").isPresent()) {
            days.add("asOf: \"" + today.minusMonths(1 + random.nextInt(12)).withDayOfMonth(1) + "\"");
        }
        return same(days.get(random.nextInt(days.size())));
    }

    private static Words same(String text) {
        return new Words(text, text, false);
    }
}

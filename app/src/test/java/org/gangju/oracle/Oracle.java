package org.gangju.oracle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gangju.oracle.Element.Row;
import org.gangju.oracle.Route.Target;
import org.gangju.oracle.Truth.Rows;
import org.gangju.oracle.Wording.Words;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;

/** Tells what a caller is to be answered: what a caller over the whole tree is, cut by the caller's grants. */
final class Oracle {

    /** Numbers that count the rows of a list beside them. */
    private static final Map<String, String> COUNTS = Map.of(
            "Organization.memberCount", "Organization.members",
            "TrainingProgram.targetCount", "TrainingProgram.targetMembers");

    private static final String FORBIDDEN = "FORBIDDEN";

    private final City city;
    private final String year;
    private final Map<String, Route> routes;
    private final Truth truth;
    private final Random random;
    private final Tally tally;

    /** @param year the year of today */
    Oracle(City city, int year, Map<String, Route> routes, Truth truth, Random random, Tally tally) {
        this.city = city;
        this.year = year + "-";
        this.routes = routes;
        this.truth = truth;
        this.random = random;
        this.tally = tally;
    }

    /** A route asked at one place by one caller. */
    record Case(Route route, @Nullable String parent, Words words) {

        Question asked() {
            return new Question(route, parent, words.asked());
        }

        Question known() {
            return new Question(route, parent, words.known());
        }
    }

    /** What has to be known before the cases can be judged. */
    Stream<Question> needed(Case one) {
        Question known = one.known();
        return Stream.concat(Stream.of(known), beside(known).stream());
    }

    Probe probe(Case one, Sight sight) {
        Question known = one.known();
        if (one.parent() != null && !sight.sees(one.parent())) {
            return value(one, Answer.of(null), sight);
        }
        if (isForbidden(known, sight)) {
            return value(one, Answer.refused(FORBIDDEN), sight);
        }
        return switch (one.route().target()) {
            case CONNECTION -> list(one, sight);
            case LIST -> value(one, Answer.of(wholeList(known, sight)), sight);
            case REFERENCE -> value(one, reference(known, sight), sight);
            case VALUE -> value(one, plain(known, sight), sight);
        };
    }

    private Probe value(Case one, Answer expected, Sight sight) {
        Question asked = one.asked();
        boolean list = one.route().target() == Target.CONNECTION;
        String text = asked.text(list ? "first: 1" : "", list ? " { totalCount }" : Truth.selection(one.route()));
        return new ValueProbe(one.route().name(), text, expected, data -> read(asked, data), tally, sight);
    }

    private static @Nullable Object read(Question asked, @Nullable Object data) {
        @Nullable Object end = asked.end(data);
        return switch (asked.route().target()) {
            case REFERENCE -> Answer.in(end, "id");
            case LIST -> end == null ? null : rows(asked, end);
            default -> end;
        };
    }

    private Probe list(Case one, Sight sight) {
        Element element = Element.of(one.route().type());
        Rows known = truth.rows(one.known());
        List<Row> visible = one.words().nothing()
                ? List.of()
                : known.rows().stream()
                        .filter(row -> element.isVisible(row, sight))
                        .map(row -> element.cut(row, sight))
                        .toList();
        boolean reachable = element.isNode() || visible.stream().allMatch(row -> sight.sees(row.owner()));
        boolean complete = known.isComplete() || one.words().nothing();
        if (reachable) {
            return new ListProbe(one.asked(), sight, visible, complete, random, tally);
        }
        return complete ? blind(one, visible, sight) : value(one, Answer.refused("too long"), sight);
    }

    /** Where rows are to be seen but not what they belong to: their number, without asking for that. */
    private Probe blind(Case one, List<Row> visible, Sight sight) {
        Question asked = one.asked();
        return new ValueProbe(
                one.route().name(),
                asked.text("first: 1", " { totalCount }"),
                Answer.of(visible.size()),
                data -> Answer.in(asked.end(data), "totalCount"),
                tally,
                sight);
    }

    private List<Row> wholeList(Question known, Sight sight) {
        Element element = Element.of(known.route().type());
        return rows(known, known.end(truth.value(known))).stream()
                .filter(row -> element.isVisible(row, sight))
                .map(row -> element.cut(row, sight))
                .toList();
    }

    private static List<Row> rows(Question question, @Nullable Object end) {
        Element element = Element.of(question.route().type());
        return end instanceof List<?> rows ? rows.stream().map(element::row).toList() : List.of();
    }

    private Answer reference(Question known, Sight sight) {
        @Nullable Object id = Answer.in(known.end(truth.value(known)), "id");
        if (id == null || sight.sees(id.toString())) {
            return Answer.of(id);
        }
        return unreachable(known.route());
    }

    private Answer plain(Question known, Sight sight) {
        @Nullable Object value = known.end(truth.value(known));
        Optional<Question> beside = beside(known);
        if (known.route().name().equals("Member.trainingHours")) {
            return Answer.of(isOff(known, sight) ? null : hours(known, sight));
        }
        if (value == null || beside.isEmpty()) {
            return value == null || reaches(known, sight) ? Answer.of(value) : unreachable(known.route());
        }
        Question other = beside.get();
        if (other.route().target() == Target.CONNECTION) {
            return Answer.of(truth.rows(other).rows().stream()
                    .filter(row -> sight.sees(row.owner()))
                    .toList()
                    .size());
        }
        Answer member = reference(other, sight);
        boolean hidden = member.data() == null && Answer.in(other.end(truth.value(other)), "id") != null;
        return Answer.of(hidden ? null : value);
    }

    /** Whether a module is off for the object that a field of it is asked of. */
    private boolean isOff(Question known, Sight sight) {
        Kind kind = Kinds.get(known.route().parent());
        long key = NodeId.decode(Objects.requireNonNull(known.parent()))
                .orElseThrow()
                .key();
        return sight.reach("training.read").isOff(city.organizationOf(kind.row(city, key)));
    }

    /** The hours of this year by those enrollments that are to be seen. */
    private double hours(Question known, Sight sight) {
        long member = NodeId.decode(Objects.requireNonNull(known.parent()))
                .orElseThrow()
                .key();
        Kind kind = Kinds.get("TrainingEnrollment");
        return city.rows(kind.table())
                .filter(row -> row.has("member_id") && row.number("member_id") == member)
                .filter(row -> row.has("credited_on") && row.text("credited_on").startsWith(year))
                .filter(row -> sight.sees(kind.id(row.number("id"))))
                .mapToDouble(row -> Double.parseDouble(row.text("credited_hours")))
                .sum();
    }

    private static boolean reaches(Question known, Sight sight) {
        List<Optional<String>> permissions = known.route().permissions();
        String permission = permissions.stream()
                .flatMap(Optional::stream)
                .reduce((first, second) -> second)
                .orElseThrow();
        return sight.reaches(Objects.requireNonNull(known.parent()), permission);
    }

    /** The list that a number counts, or the member that a name is the name of. */
    private Optional<Question> beside(Question known) {
        Route route = known.route();
        String list = COUNTS.get(route.name());
        if (list != null) {
            Route counted = Objects.requireNonNull(routes.get(list));
            boolean implied = counted.argument("subtree").isPresent()
                    && !known.arguments().contains("subtree");
            return Optional.of(new Question(counted, known.parent(), implied ? "subtree: true" : known.arguments()));
        }
        return route.target() == Target.VALUE && route.last().getName().equals("displayName")
                ? Optional.ofNullable(routes.get(route.name().replace("displayName", "member")))
                        .map(known::with)
                : Optional.empty();
    }

    private static Answer unreachable(Route route) {
        return route.isNonNull() ? Answer.refused(FORBIDDEN) : Answer.of(null);
    }

    /** Whether a step that is reached asks for a permission that the caller holds nowhere. */
    private boolean isForbidden(Question known, Sight sight) {
        List<Optional<String>> permissions = known.route().permissions();
        for (int step = 0; step < permissions.size(); step++) {
            if (!sight.holds(permissions.get(step).orElse(null))) {
                return step == 0
                        || known.route().target() == Target.CONNECTION
                        || known.at(truth.value(known), step) != null;
            }
        }
        return false;
    }
}

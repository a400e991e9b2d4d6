package org.gangju.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangju.oracle.Element.Row;
import org.gangju.oracle.Route.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What a caller over the whole tree is answered; every question is asked once. */
final class Truth {

    private static final int TOGETHER = 8;

    private final HttpGraphQlTester whole;
    private final Map<Question, Rows> rows = new HashMap<>();
    private final Map<Question, Answer> values = new HashMap<>();

    Truth(HttpGraphQlTester whole) {
        this.whole = whole;
    }

    void learn(Collection<Question> questions) {
        List<Question> unknown = questions.stream()
                .distinct()
                .filter(question -> !rows.containsKey(question) && !values.containsKey(question))
                .toList();
        Exchange.run(whole, unknown.stream().map(this::probe).toList(), TOGETHER);
    }

    Rows rows(Question question) {
        return Objects.requireNonNull(rows.get(question), question::toString);
    }

    /** The value at the end of a question that is no list, within the objects on the way to it. */
    @Nullable
    Object value(Question question) {
        return Objects.requireNonNull(values.get(question), question::toString).data();
    }

    private Probe probe(Question question) {
        return question.route().target() == Target.CONNECTION ? new AllPages(question) : new OneValue(question);
    }

    static String selection(Route route) {
        return switch (route.target()) {
            case REFERENCE -> " { id }";
            case LIST -> " { " + Element.of(route.type()).selection() + " }";
            default -> route.selection();
        };
    }

    /**
     * A whole list, or the beginning of a long one.
     *
     * @param total how many there are
     */
    record Rows(List<Row> rows, int total) {

        boolean isComplete() {
            return rows.size() == total;
        }
    }

    private final class OneValue implements Probe {

        private final Question question;

        private OneValue(Question question) {
            this.question = question;
        }

        @Override
        public String text() {
            return question.text("", selection(question.route()));
        }

        @Override
        public void take(Answer answer) {
            if (answer.error() != null) {
                throw new AssertionError(text() + " answers " + answer);
            }
            values.put(question, answer);
        }

        @Override
        public boolean isDone() {
            return values.containsKey(question);
        }
    }

    private final class AllPages implements Probe {

        private static final int PAGE = 100;
        private static final int MOST = 8_000;

        private final Question question;
        private final Element element;
        private final List<Row> found = new ArrayList<>();
        private String after = "";

        private AllPages(Question question) {
            this.question = question;
            this.element = Element.of(question.route().type());
        }

        @Override
        public String text() {
            return question.text(
                    "first: " + PAGE + after,
                    " { totalCount nodes { %s } pageInfo { hasNextPage endCursor } }".formatted(element.selection()));
        }

        @Override
        public void take(Answer answer) {
            if (answer.error() != null) {
                throw new AssertionError(text() + " answers " + answer);
            }
            @Nullable Object page = question.end(answer.data());
            List<?> nodes = page == null ? List.of() : (List<?>) Objects.requireNonNull(Answer.in(page, "nodes"));
            nodes.forEach(node -> found.add(element.row(node)));
            @Nullable Object info = Answer.in(page, "pageInfo");
            after = ", after: \"" + Answer.in(info, "endCursor") + "\"";
            if (!Boolean.TRUE.equals(Answer.in(info, "hasNextPage")) || found.size() >= MOST) {
                @Nullable Object total = Answer.in(page, "totalCount");
                rows.put(question, new Rows(List.copyOf(found), total == null ? 0 : (Integer) total));
            }
        }

        @Override
        public boolean isDone() {
            return rows.containsKey(question);
        }
    }
}

package org.gangju.oracle;

import java.util.List;
import java.util.Random;
import org.gangju.oracle.Element.Row;
import org.jspecify.annotations.Nullable;

/** Walks through a list in pages of random sizes, forward or from its end. */
final class ListProbe implements Probe {

    private static final int LARGEST_PAGE = 40;
    private static final int MOST_PAGES = 4;

    private final Question question;
    private final Sight sight;
    private final List<Row> expected;
    private final boolean complete;
    private final Element element;
    private final Random random;
    private final Tally tally;
    private final boolean backward;
    private String cursor = "";
    private int size;
    private int seen;
    private int pages;
    private boolean done;

    /**
     * @param expected the rows that are to come, or the first of them
     * @param complete whether they are all
     */
    ListProbe(Question question, Sight sight, List<Row> expected, boolean complete, Random random, Tally tally) {
        this.question = question;
        this.sight = sight;
        this.expected = expected;
        this.complete = complete;
        this.element = Element.of(question.route().type());
        this.random = random;
        this.tally = tally;
        this.backward = complete && question.route().argument("last").isPresent() && random.nextInt(5) == 0;
        this.size = 1 + random.nextInt(LARGEST_PAGE);
    }

    @Override
    public String text() {
        String page = (backward ? "last: " : "first: ") + size + cursor;
        return question.text(
                page,
                " { totalCount nodes { %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"
                        .formatted(element.selection(sight)));
    }

    @Override
    public void take(Answer answer) {
        String field = question.route().name();
        String context = text() + " by " + sight;
        pages++;
        @Nullable Object page = question.end(answer.data());
        if (answer.error() != null || page == null) {
            tally.compare(field, page(), answer, context);
            done = true;
            return;
        }
        List<Row> rows = rows(page);
        List<Row> wanted = page();
        tally.compare(field, wanted, complete ? rows : rows.subList(0, Math.min(rows.size(), wanted.size())), context);
        if (complete) {
            tally.compare(field + " totalCount", expected.size(), Answer.in(page, "totalCount"), context);
            tally.compare(field + " further pages", hasFurther(), isFurther(page), context);
        }
        turn(page);
        if (!expected.isEmpty()) {
            tally.exercised(field);
        }
    }

    @Override
    public boolean isDone() {
        return done;
    }

    private List<Row> page() {
        int from = backward ? Math.max(0, expected.size() - seen - size) : Math.min(expected.size(), seen);
        int to = backward ? Math.max(0, expected.size() - seen) : Math.min(expected.size(), seen + size);
        return expected.subList(from, to);
    }

    private List<Row> rows(Object page) {
        return Answer.in(page, "nodes") instanceof List<?> nodes
                ? nodes.stream().map(element::row).toList()
                : List.of();
    }

    private boolean hasFurther() {
        return expected.size() > seen + size;
    }

    private @Nullable Object isFurther(Object page) {
        return Answer.in(Answer.in(page, "pageInfo"), backward ? "hasPreviousPage" : "hasNextPage");
    }

    private void turn(Object page) {
        done = !hasFurther() || pages == MOST_PAGES;
        seen += size;
        size = 1 + random.nextInt(LARGEST_PAGE);
        @Nullable Object end = Answer.in(Answer.in(page, "pageInfo"), backward ? "startCursor" : "endCursor");
        cursor = ", %s: \"%s\"".formatted(backward ? "before" : "after", end);
    }
}

package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

/** What an indicator counts, or as how many rows it lists that. */
record ListedCount(String key, int numerator, int denominator, List<Group> groups) {

    /** The same of a group. */
    record Group(String key, int numerator, int denominator) {}

    /** The same as its rows have it, by how many there are of each choice. */
    ListedCount of(Function<String, Integer> rows) {
        int all = rows.apply("");
        int fulfilled = rows.apply("fulfilled: true");
        assertThat(rows.apply("fulfilled: false")).as(key).isEqualTo(all - fulfilled);
        return new ListedCount(
                key,
                fulfilled,
                all,
                groups.stream().map(group -> of(group, rows)).toList());
    }

    private static Group of(Group group, Function<String, Integer> rows) {
        String choice = "group: \"%s\"".formatted(group.key());
        int all = rows.apply(choice);
        int fulfilled = rows.apply(choice + " fulfilled: true");
        assertThat(rows.apply(choice + " fulfilled: false")).as(group.key()).isEqualTo(all - fulfilled);
        return new Group(group.key(), fulfilled, all);
    }
}

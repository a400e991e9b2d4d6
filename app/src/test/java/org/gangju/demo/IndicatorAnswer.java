package org.gangju.demo;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an indicator answers for an organization. */
record IndicatorAnswer(
        String key,
        int numerator,
        int denominator,
        @Nullable Double value,
        List<Group> groups,
        Breakdown breakdown) {

    /** What it answers for a group. */
    record Group(String key, int numerator, int denominator) {}

    /** What it answers for the organizations directly below, whatever their order. */
    record Breakdown(int totalCount, List<Child> nodes) {

        Breakdown {
            nodes = nodes.stream()
                    .sorted(Comparator.comparing(child -> child.organization().code()))
                    .toList();
        }
    }

    /** What it answers for one of them. */
    record Child(Code organization, int numerator, int denominator) {}

    /** An organization by its code. */
    record Code(String code) {}

    static final String FIELDS = """
            key numerator denominator value groups { key numerator denominator }
            breakdown(first: 100) { totalCount nodes { organization { code } numerator denominator } }""";

    /**
     * The same from what a hand counted.
     *
     * @param path that of the organization
     * @param below the codes of the organizations directly below by their paths
     */
    static IndicatorAnswer of(String key, List<Counted> everywhere, String path, Map<String, String> below) {
        List<Counted> counted =
                everywhere.stream().filter(one -> one.path().startsWith(path)).toList();
        List<Child> children = below.entrySet().stream()
                .map(child -> {
                    List<Counted> part = counted.stream()
                            .filter(one -> one.path().startsWith(child.getKey()))
                            .toList();
                    return new Child(new Code(child.getValue()), fulfilled(part), part.size());
                })
                .toList();
        Double value = counted.isEmpty() ? null : (double) fulfilled(counted) / counted.size();
        return new IndicatorAnswer(
                key,
                fulfilled(counted),
                counted.size(),
                value,
                groups(counted),
                new Breakdown(children.size(), children));
    }

    private static List<Group> groups(List<Counted> counted) {
        Map<String, List<Counted>> groups = new TreeMap<>(counted.stream()
                .filter(one -> one.group() != null)
                .collect(groupingBy(one -> String.valueOf(one.group()))));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        fulfilled(group.getValue()),
                        group.getValue().size()))
                .toList();
    }

    private static int fulfilled(List<Counted> counted) {
        return (int) counted.stream().filter(Counted::fulfilled).count();
    }
}

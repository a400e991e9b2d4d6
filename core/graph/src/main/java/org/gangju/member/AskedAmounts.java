package org.gangju.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gangju.spi.member.Asked;
import org.gangju.spi.member.Target;

/**
 * What is asked, the largest amount first: of who belongs to several unions the first one counts.
 *
 * @param amounts the amounts
 * @param unions of whom each is asked, in the same order
 */
record AskedAmounts(List<BigDecimal> amounts, List<List<Target>> unions) {

    static AskedAmounts of(List<Asked> asked) {
        TreeMap<BigDecimal, List<Target>> unions =
                asked.stream().collect(groupingBy(Asked::amount, TreeMap::new, mapping(Asked::people, toList())));
        return new AskedAmounts(
                List.copyOf(unions.descendingKeySet()),
                List.copyOf(unions.descendingMap().values()));
    }

    String least() {
        return amounts.getLast().toPlainString();
    }

    /** The amount of a union, given an expression for its index; null for none. */
    String amountOf(String index) {
        return amounts.isEmpty()
                ? "NULL"
                : "CASE " + index + " " + each(union -> "WHEN %d THEN %s".formatted(union, amount(union)), " ")
                        + " END";
    }

    String amount(int union) {
        return amounts.get(union).toPlainString();
    }

    /** The same text for each union, in their order. */
    String each(IntFunction<String> text, String between) {
        return IntStream.range(0, amounts.size()).mapToObj(text).collect(joining(between));
    }

    /** Whom a target means can depend on how far a member's admission has come. */
    boolean askForStatuses() {
        return unions.stream()
                .flatMap(List::stream)
                .anyMatch(target -> !target.audience().statuses().isEmpty());
    }

    List<String> offices() {
        return unions.stream()
                .flatMap(List::stream)
                .flatMap(target -> target.audience().offices().stream())
                .distinct()
                .sorted()
                .toList();
    }
}

package org.gangju.member;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How the values of correctable fields are written. What cannot be read is a problem of the input's field. */
final class CorrectionText {

    private static final int LONGEST = 500;
    private static final String BETWEEN = ",";

    private CorrectionText() {}

    static String name(@Nullable String value) {
        return InputText.name(required(value), MemberCorrections.FIELD, HeldMembers.LONGEST_NAME);
    }

    static LocalDate day(@Nullable String value) {
        String text = InputText.name(required(value), MemberCorrections.FIELD, LONGEST);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new RuleViolation(MemberRule.MEMBER_DAY_MALFORMED, MemberCorrections.FIELD);
        }
    }

    /** The text without spaces around it; null where it says nothing. */
    static @Nullable String anything(@Nullable String value) {
        return value == null || value.isBlank() ? null : InputText.name(value, MemberCorrections.FIELD, LONGEST);
    }

    static <E extends Enum<E>> @Nullable E choice(@Nullable String value, E[] choices) {
        String name = anything(value);
        return name == null ? null : named(name, choices);
    }

    /** Each once, in the order of the enum. */
    static <E extends Enum<E>> List<E> choices(@Nullable String value, E[] choices) {
        String names = anything(value);
        return names == null
                ? List.of()
                : Stream.of(names.split(BETWEEN, -1))
                        .map(name -> named(name.strip(), choices))
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Null where there are none. */
    static <E extends Enum<E>> @Nullable String written(Collection<E> values) {
        return values.isEmpty()
                ? null
                : values.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    private static <E extends Enum<E>> E named(String name, E[] choices) {
        return Stream.of(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        MemberRule.MEMBER_VALUE_UNKNOWN,
                        MemberCorrections.FIELD,
                        Stream.of(choices).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw new RuleViolation(InputRule.TEXT_BLANK, MemberCorrections.FIELD);
        }
        return value;
    }
}

package org.gangju.spi.command;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** Checks and tidies the texts of an input; what is wrong is a problem at the input's field. */
@API(status = API.Status.STABLE, since = "0.1")
public final class InputText {

    private static final int LONGEST_CODE = 64;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]+");

    private InputText() {}

    /**
     * The text without spaces around it: one line of visible characters, one at least, {@code longest} UTF-16 units at most, as the
     * narrowest of the databases counts in a column.
     */
    public static String name(String text, String field, int longest) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new RuleViolation(InputRule.TEXT_BLANK, field);
        }
        if (name.length() > longest) {
            throw new RuleViolation(InputRule.TEXT_TOO_LONG, field, longest);
        }
        if (name.codePoints().anyMatch(InputText::invisible)) {
            throw new RuleViolation(InputRule.TEXT_UNPRINTABLE, field);
        }
        return name;
    }

    /** Line breaks, control and formatting characters, and halves of characters. */
    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** A code of 1 to 64 letters, digits, dots, dashes and underscores. */
    public static String code(String text, String field) {
        String code = name(text, field, LONGEST_CODE);
        if (!CODE.matcher(code).matches()) {
            throw new RuleViolation(InputRule.CODE_MALFORMED, field, code);
        }
        return code;
    }
}

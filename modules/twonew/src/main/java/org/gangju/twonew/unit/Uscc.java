package org.gangju.twonew.unit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gangju.spi.command.RuleViolation;

/**
 * A unified social credit code 统一社会信用代码 by GB 32100-2015: 17 characters and a check character, each of 31, weighted by
 * the powers of 3.
 *
 * @param value the 18 characters
 */
public record Uscc(String value) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + CHARACTERS + "]{18}");
    private static final int BASE = 31;
    private static final int WEIGHT = 3;
    private static final int LAST = 17;

    /**
     * The code that an input names, in capitals.
     *
     * @throws RuleViolation USCC_MALFORMED or USCC_CHECK_DIGIT at {@code field}
     */
    static Uscc of(String text, String field) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(code).matches()) {
            throw new RuleViolation(UnitRule.USCC_MALFORMED, field);
        }
        char expected = check(code.substring(0, LAST));
        if (code.charAt(LAST) != expected) {
            throw new RuleViolation(UnitRule.USCC_CHECK_DIGIT, field, expected);
        }
        return new Uscc(code);
    }

    /** The code of 17 characters with its check character. */
    public static Uscc completing(String first) {
        return new Uscc(first + check(first));
    }

    private static char check(String first) {
        int sum = 0;
        int weight = 1;
        for (int index = 0; index < first.length(); index++) {
            sum += CHARACTERS.indexOf(first.charAt(index)) * weight;
            weight = weight * WEIGHT % BASE;
        }
        return CHARACTERS.charAt((BASE - sum % BASE) % BASE);
    }
}

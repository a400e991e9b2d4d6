package org.gangju.platform.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.platform.account.SignInSettings.Password;
import org.gangju.spi.command.RuleViolation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password that a person chooses must be like. The kinds of characters are what GB/T 22239 asks for; a long
 * phrase needs none.
 */
@Component
class PasswordRules {

    /** Nobody types more; what is hashed has an end. */
    private static final int LONGEST = 200;

    private final Password wanted;
    private final Set<String> common;

    PasswordRules(SignInSettings settings) {
        this.wanted = settings.password();
        this.common = common();
    }

    /** @param field the input's field that holds the password */
    void require(String password, String username, String field) {
        int length = password.codePointCount(0, password.length());
        refuse(length < wanted.length(), AccountRule.PASSWORD_TOO_SHORT, field, wanted.length());
        refuse(length > LONGEST, AccountRule.PASSWORD_TOO_LONG, field, LONGEST);
        String lower = password.toLowerCase(Locale.ROOT);
        refuse(lower.contains(username.toLowerCase(Locale.ROOT)), AccountRule.PASSWORD_HAS_USERNAME, field);
        refuse(common.contains(lower), AccountRule.PASSWORD_TOO_COMMON, field);
        boolean simple = length < wanted.phrase() && classes(password) < wanted.classes();
        refuse(simple, AccountRule.PASSWORD_TOO_SIMPLE, field, wanted.classes(), wanted.phrase());
    }

    private static long classes(String password) {
        IntPredicate other = character ->
                !Character.isUpperCase(character) && !Character.isLowerCase(character) && !Character.isDigit(character);
        return Stream.<IntPredicate>of(Character::isUpperCase, Character::isLowerCase, Character::isDigit, other)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static void refuse(boolean broken, AccountRule rule, String field, Object... arguments) {
        if (broken) {
            throw new RuleViolation(rule, field, arguments);
        }
    }

    private static Set<String> common() {
        try {
            String list = new ClassPathResource("common-passwords.txt", PasswordRules.class)
                    .getContentAsString(StandardCharsets.UTF_8);
            return list.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

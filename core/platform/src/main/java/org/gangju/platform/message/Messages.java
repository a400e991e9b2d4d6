package org.gangju.platform.message;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts for people, from the bundles {@code messages/<area>} of every part on the class path. */
@Component
public class Messages {

    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    /** The text of this key with its places filled; whole numbers are written without separators. */
    public String text(String key, List<?> arguments, Locale locale) {
        Object[] plain = arguments.stream().map(Messages::plain).toArray();
        return source.getMessage(key, plain, Language.of(locale));
    }

    private static Object plain(Object argument) {
        return argument instanceof Integer || argument instanceof Long ? argument.toString() : argument;
    }
}

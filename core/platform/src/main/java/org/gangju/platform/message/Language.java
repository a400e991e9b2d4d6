package org.gangju.platform.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages that the platform speaks. */
public final class Language {

    private Language() {}

    /** Chinese for any kind of Chinese and for callers who do not say; English for all others. */
    public static Locale of(@Nullable Locale asked) {
        boolean chinese = asked == null || asked.getLanguage().equals(Locale.CHINESE.getLanguage());
        return chinese ? Locale.CHINESE : Locale.ENGLISH;
    }
}

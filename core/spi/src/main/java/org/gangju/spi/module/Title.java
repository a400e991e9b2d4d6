package org.gangju.spi.module;

import java.util.Locale;
import org.apiguardian.api.API;

/** What users call something, in both languages; neither is blank. */
@API(status = API.Status.STABLE, since = "0.1")
public record Title(String chinese, String english) {

    /** The one of a reader's language: Chinese, or English for all others. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }
}

package org.gangju.division;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words for a committee with which the name of a community or village may end, in all the variants and slips of the
 * pen that the real rows have: 居民委员会, 居委会, 居民委员, 村民委员会, 村委会, 村委, 牧委会, 委员会 and so on.
 */
enum CommitteeWord {
    /** Residents elect it; families of a works or a school do so too. */
    RESIDENTS("(?:居[民名]?(?:管理)?[委员会]+|(?<=社区)居|家属?委[员会]+)$"),
    /** Villagers elect it, or herders or fishers. */
    VILLAGERS("(?:村[民名]?|村?[牧渔]民?)[委员会]+$"),
    /** Whose it is, the word does not say. */
    UNSPECIFIED("(?:人民|管理?)?[委员会]{2,}$");

    private final Pattern pattern;

    CommitteeWord(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The word at the end of a name, if there is one. */
    static Optional<CommitteeWord> of(String name) {
        return Stream.of(values()).filter(word -> word.matcher(name).find()).findFirst();
    }

    /** The name without the word. */
    String cutFrom(String name) {
        return matcher(name).replaceFirst("");
    }

    private Matcher matcher(String name) {
        return pattern.matcher(name);
    }
}

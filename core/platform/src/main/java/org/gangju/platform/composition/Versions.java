package org.gangju.platform.composition;

import java.util.regex.Pattern;
import org.semver4j.Semver;

/** Versions and ranges by the rules of Semantic Versioning. */
final class Versions {

    private static final String NUMBERS = "\\d+(\\.(\\d+|[xX*])){0,2}(-[0-9A-Za-z.-]+)?";
    private static final String ONE = "(\\*|((>=|<=|>|<|=|\\^|~)\\s*)?" + NUMBERS + ")";
    private static final String ALL = ONE + "(\\s+" + ONE + ")*";
    private static final String BETWEEN = NUMBERS + "\\s+-\\s+" + NUMBERS;
    private static final String CHOICE = "(" + BETWEEN + "|" + ALL + ")";

    /** The library reads what it does not know as a range that nothing meets, or that all do. */
    private static final Pattern RANGE = Pattern.compile("\\s*" + CHOICE + "(\\s*\\|\\|\\s*" + CHOICE + ")*\\s*");

    private static final int LONGEST_RANGE = 200;

    private Versions() {}

    static boolean isVersion(String version) {
        Semver read = Semver.parse(version);
        return read != null && read.toString().equals(version);
    }

    static boolean isRange(String range) {
        return range.length() <= LONGEST_RANGE && RANGE.matcher(range).matches();
    }

    /** Whether the range holds the version; both are well formed. */
    static boolean within(String version, String range) {
        return new Semver(version).satisfies(range.strip());
    }
}

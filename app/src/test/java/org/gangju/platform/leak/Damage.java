package org.gangju.platform.leak;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Requests that are none. */
final class Damage {

    private static final Pattern NAME = Pattern.compile("(?<![$\\w\"])[A-Za-z]\\w{3,}(?![\\w\"])");

    private Damage() {}

    /** The names in a document that are long enough to be recognised when they are misspelt. */
    static List<String> names(String document) {
        return NAME.matcher(document)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** A request's body, broken in one of many ways. */
    static String of(String body, Random random) {
        int place = 1 + random.nextInt(body.length() - 1);
        return switch (random.nextInt(5)) {
            case 0 -> body.substring(0, place);
            case 1 -> body.substring(0, place) + body.substring(place + 1);
            case 2 -> body.substring(0, place) + '}' + body.substring(place);
            case 3 -> body.replace("\"variables\":", "\"operationName\":\"Nobody\",\"variables\":");
            default -> body.replace("\"variables\":{", "\"variables\":[").replace("}}", "]}");
        };
    }
}

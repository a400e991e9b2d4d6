package org.gangju.platform.http;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a file: who misspells one is told so, instead of being given another file. */
final class DownloadQuery {

    private DownloadQuery() {}

    static Map<String, String> parse(@Nullable String queryString, Set<String> known) {
        return QueryString.parse(queryString, name -> {
            if (!known.contains(name)) {
                String names = known.stream().sorted().collect(Collectors.joining(", "));
                throw Refusal.badRequest("downloadParameter", Excerpt.of(name), names);
            }
            return true;
        });
    }
}

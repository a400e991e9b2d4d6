package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.servlet.HandlerMapping;

/** The parameters of a file: who misspells one is told so, instead of being given another file. */
final class FileQuery {

    private FileQuery() {}

    /** Those of the query string, of which these are known, and those of the path. */
    static Map<String, String> parse(HttpServletRequest request, Set<String> known) {
        Map<String, String> parameters = new HashMap<>(QueryString.parse(request.getQueryString(), name -> {
            if (!known.contains(name)) {
                String names = known.stream().sorted().collect(Collectors.joining(", "));
                throw Refusal.badRequest("downloadParameter", Excerpt.of(name), names);
            }
            return true;
        }));
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            path.forEach((name, value) -> parameters.put(String.valueOf(name), String.valueOf(value)));
        }
        return parameters;
    }
}

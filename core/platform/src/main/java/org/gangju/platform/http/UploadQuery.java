package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.upload.Upload;

/** The parameters of an upload, the name of the request from the query or from its header. */
final class UploadQuery {

    private static final String HEADER = "Idempotency-Key";

    private UploadQuery() {}

    static Map<String, String> parse(HttpServletRequest request, Set<String> own) {
        Set<String> known = new HashSet<>(own);
        known.add(Upload.NAME);
        known.add(Upload.REQUEST);
        Map<String, String> parameters = FileQuery.parse(request, known);
        String header = request.getHeader(HEADER);
        if (header == null || header.isBlank()) {
            return parameters;
        }
        String previous = parameters.put(Upload.REQUEST, header.strip());
        if (previous != null && !previous.equals(header.strip())) {
            throw Refusal.badRequest("requestNamedTwice");
        }
        return parameters;
    }
}

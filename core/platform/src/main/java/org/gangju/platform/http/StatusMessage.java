package org.gangju.platform.http;

import java.util.Set;

/** Which message stands for a status that came without one of its own. */
final class StatusMessage {

    private static final Set<Integer> OWN = Set.of(400, 401, 403, 404, 405, 406, 408, 413, 415, 429, 431, 500, 503);

    private StatusMessage() {}

    static String key(int status) {
        if (OWN.contains(status)) {
            return "http.status." + status;
        }
        return status < 500 ? "http.status.400" : "http.status.500";
    }
}

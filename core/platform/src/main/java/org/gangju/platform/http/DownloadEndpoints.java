package org.gangju.platform.http;

import java.util.Map;

/** The files that features offer, by the paths that they are served at. */
record DownloadEndpoints(Map<String, DownloadEndpoint> byPath) {

    DownloadEndpoints {
        byPath = Map.copyOf(byPath);
    }
}

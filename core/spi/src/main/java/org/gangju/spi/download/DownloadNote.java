package org.gangju.spi.download;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * What the audit tells of a file that somebody was given.
 *
 * @param event what happened, named like a mutation, such as {@code exportIndicators}
 * @param nodeId the global id of what the file is about
 * @param facts short facts such as counts; never a secret, and nothing about a person
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DownloadNote(String event, String nodeId, Map<String, String> facts) {

    public DownloadNote {
        facts = Map.copyOf(facts);
    }
}

package org.gangju.platform.limit;

import java.time.Duration;
import java.util.Map;
import org.gangju.spi.page.PageRequest;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the callers of one tier may ask for; more is refused before it runs. Rates are of one credential in one process.
 *
 * @param body the largest body of a request, as it arrives and after it is unpacked; also the longest message on a socket
 * @param jsonDepth how deeply the objects and lists of a request's JSON may be nested
 * @param variables the characters of a request's variables, names and values together
 * @param inputValues the single values of a request: those in its variables and those in its document
 * @param tokens the words of the document
 * @param depth how deeply fields may be nested
 * @param fields the fields of the document, those of a fragment counted wherever it is used
 * @param rootFields the outermost of these fields
 * @param aliases the renamed fields, counted likewise
 * @param directives the directives, counted likewise
 * @param cost the objects that the answer may hold at most
 * @param page the rows of a page
 * @param ids the objects that one list of ids may look up
 * @param unmaskings the people whose restricted data one request may unmask
 * @param concurrent the requests that run at once
 * @param requestsPerMinute the requests of a minute; 0 for any number
 * @param costPerMinute the cost of all requests of a minute together; 0 for any
 * @param runningTime how long a request may run before it and its statements are cancelled
 */
public record Limits(
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("32") int jsonDepth,
        @DefaultValue("200000") int variables,
        @DefaultValue("5000") int inputValues,
        @DefaultValue("10000") int tokens,
        @DefaultValue("20") int depth,
        @DefaultValue("1000") int fields,
        @DefaultValue("50") int rootFields,
        @DefaultValue("50") int aliases,
        @DefaultValue("100") int directives,
        @DefaultValue("5000") int cost,
        @DefaultValue("200") int page,
        @DefaultValue("200") int ids,
        @DefaultValue("20") int unmaskings,
        @DefaultValue("100") int concurrent,
        @DefaultValue("3000") int requestsPerMinute,
        @DefaultValue("600000") int costPerMinute,
        @DefaultValue("10s") Duration runningTime) {

    /** Deeper JSON would need a deeper stack than a thread has. */
    private static final int DEEPEST_JSON = 500;

    private static final int MOST_IDS = 200;

    public Limits {
        Map.of(
                        "json-depth", jsonDepth,
                        "variables", variables,
                        "input-values", inputValues,
                        "tokens", tokens,
                        "depth", depth,
                        "fields", fields,
                        "root-fields", rootFields,
                        "aliases", aliases,
                        "directives", directives)
                .forEach((name, value) -> within(name, value, 1, Integer.MAX_VALUE));
        within("body", body.toBytes(), 1, Integer.MAX_VALUE - 1);
        within("json-depth", jsonDepth, 1, DEEPEST_JSON);
        within("cost", cost, 1, Integer.MAX_VALUE);
        within("page", page, 1, PageRequest.MAXIMUM);
        within("ids", ids, 1, MOST_IDS);
        within("unmaskings", unmaskings, 0, PageRequest.MAXIMUM);
        within("concurrent", concurrent, 1, Integer.MAX_VALUE);
        within("requests-per-minute", requestsPerMinute, 0, Integer.MAX_VALUE);
        within("running-time", runningTime.toMillis(), 1, Duration.ofHours(1).toMillis());
        // What one request may cost must fit into a minute, or it would be told to wait for ever.
        within("cost-per-minute", costPerMinute, costPerMinute == 0 ? 0 : cost, Integer.MAX_VALUE);
    }

    private static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "gangju.limits.%s 必须在 %d 到 %d 之间，而不是 %d / must be from %2$d to %3$d, not %4$d"
                            .formatted(name, least, most, value));
        }
    }
}

package org.gangju.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an entry says of facts and changes, as JSON: {@code {"facts": {name: text}, "objects": [{"type", "id", "action",
 * "properties": {name: [before, after]}}], "leftOut": count}}, each part only where there is something to say.
 */
final class ChangesText {

    /** Bytes of all objects together. */
    static final int MOST_BYTES = 64 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChangesText() {}

    /** The text, or null when there is nothing to say. */
    static @Nullable String of(Map<String, String> facts, ChangeSet changes, PersonHashes hashes) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (!facts.isEmpty()) {
            parts.put("facts", new TreeMap<>(facts));
        }
        List<Object> objects = objects(changes, hashes);
        if (!objects.isEmpty()) {
            parts.put("objects", objects);
        }
        int leftOut = changes.changes().size() - objects.size() + changes.beyond();
        if (leftOut > 0) {
            parts.put("leftOut", leftOut);
        }
        return parts.isEmpty() ? null : JSON.writeValueAsString(parts);
    }

    /** As many from the first on as there is room for. */
    private static List<Object> objects(ChangeSet changes, PersonHashes hashes) {
        List<Object> objects = new ArrayList<>();
        int bytes = 0;
        for (ObjectChange change : changes.changes()) {
            Map<String, Object> object = object(change, hashes);
            bytes += JSON.writeValueAsString(object).getBytes(UTF_8).length;
            if (bytes > MOST_BYTES) {
                return objects;
            }
            objects.add(object);
        }
        return objects;
    }

    private static Map<String, Object> object(ObjectChange change, PersonHashes hashes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        change.properties()
                .forEach((name, value) -> properties.put(
                        name,
                        Arrays.asList(
                                hashes.of(value.person(), value.before()), hashes.of(value.person(), value.after()))));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", change.name().type());
        object.put("id", change.name().id());
        object.put("action", change.action().name());
        object.put("properties", properties);
        return object;
    }
}

package org.gangju.platform.auditor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.platform.audit.ChangeAction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an entry says of facts and changes.
 *
 * @param leftOut how many further changes there were
 */
record AuditDetail(List<AuditFact> facts, List<AuditChange> changes, int leftOut) {

    private static final AuditDetail NONE = new AuditDetail(List.of(), List.of(), 0);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param text as the trail has written it */
    static AuditDetail of(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        Map<?, ?> parts = JSON.readValue(text, Map.class);
        List<AuditFact> facts = new ArrayList<>();
        map(parts.get("facts")).forEach((name, value) -> facts.add(new AuditFact(text(name), text(value))));
        List<AuditChange> changes = new ArrayList<>();
        list(parts.get("objects")).forEach(object -> add(changes, map(object)));
        return new AuditDetail(facts, changes, parts.get("leftOut") instanceof Number count ? count.intValue() : 0);
    }

    private static void add(List<AuditChange> changes, Map<?, ?> object) {
        Map<?, ?> properties = map(object.get("properties"));
        properties.forEach((name, values) -> changes.add(change(object, text(name), list(values))));
        if (properties.isEmpty()) {
            changes.add(change(object, null, List.of()));
        }
    }

    private static AuditChange change(Map<?, ?> object, @Nullable String property, List<?> values) {
        return new AuditChange(
                text(object.get("type")),
                text(object.get("id")),
                ChangeAction.valueOf(text(object.get("action"))),
                property,
                values.isEmpty() ? null : (String) values.getFirst(),
                values.isEmpty() ? null : (String) values.getLast());
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}

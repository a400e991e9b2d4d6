package org.gangju.platform.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where those tell what they change who write past the entities; what entities change is noticed without them. Outside
 * of a mutation nothing is noted.
 */
@Component
public class ChangeLog {

    /**
     * Notes what the current transaction does to one object. Never to be handed a secret or a person's values.
     *
     * @param before its properties until now; empty when it is new
     * @param after its properties from now on; empty when it is deleted
     */
    public void changed(String type, String id, Map<String, ?> before, Map<String, ?> after) {
        if (!ChangeSet.CURRENT.isBound()) {
            return;
        }
        Map<String, ChangedValue> values = new LinkedHashMap<>();
        after.forEach((name, value) -> put(values, name, before.get(name), value));
        before.forEach((name, value) -> {
            if (!after.containsKey(name)) {
                put(values, name, value, null);
            }
        });
        ChangeSet.CURRENT.get().add(new ObjectName(type, id), action(before, after), values);
    }

    private static void put(
            Map<String, ChangedValue> values, String name, @Nullable Object before, @Nullable Object after) {
        ChangedValue value = ChangedValue.of(before, after);
        if (!Objects.equals(value.before(), value.after())) {
            values.put(name, value);
        }
    }

    private static ChangeAction action(Map<String, ?> before, Map<String, ?> after) {
        if (before.isEmpty()) {
            return ChangeAction.CREATE;
        }
        return after.isEmpty() ? ChangeAction.DELETE : ChangeAction.UPDATE;
    }
}

package org.gangju.platform.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gangju.spi.audit.ChangeNotes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what it is told of into the entry of the mutation that runs on the thread. */
@Component
public class ChangeLog implements ChangeNotes {

    @Override
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

package org.gangju.platform.audit;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one transaction does to one object. */
final class ObjectChange {

    private final ObjectName name;
    private final Map<String, ChangedValue> properties = new LinkedHashMap<>();
    private ChangeAction action;

    ObjectChange(ObjectName name, ChangeAction action) {
        this.name = name;
        this.action = action;
    }

    /** Adds a later change: what was made and then changed is made, what was changed and then deleted is deleted. */
    void then(ChangeAction next, Map<String, ChangedValue> values) {
        if (next == ChangeAction.DELETE) {
            action = next;
        }
        values.forEach((property, value) -> properties.merge(property, value, ChangedValue::then));
    }

    ObjectName name() {
        return name;
    }

    ChangeAction action() {
        return action;
    }

    Map<String, ChangedValue> properties() {
        return properties;
    }
}

package org.gangju.platform.audit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the transaction of one mutation changes, on the one thread that the transaction has. */
final class ChangeSet {

    /** Of the mutation that runs on this thread; what is changed outside of mutations is nobody's. */
    static final ScopedValue<ChangeSet> CURRENT = ScopedValue.newInstance();

    /** Objects that are told of; the others are counted. */
    static final int MOST = 200;

    /** Counts that are told of; further ones are left out. */
    static final int MOST_COUNTS = 50;

    private final Map<ObjectName, ObjectChange> changes = new LinkedHashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private int beyond;

    void add(ObjectName name, ChangeAction action, Map<String, ChangedValue> values) {
        ObjectChange known = changes.get(name);
        if (known == null && changes.size() == MOST) {
            beyond++;
            return;
        }
        if (known == null) {
            known = new ObjectChange(name, action);
            changes.put(name, known);
        }
        known.then(action, values);
    }

    void count(String what, long number) {
        if (counts.containsKey(what) || counts.size() < MOST_COUNTS) {
            counts.merge(what, number, Long::sum);
        }
    }

    /** The facts of an event, with what was counted while it happened. */
    Map<String, String> with(Map<String, String> facts) {
        Map<String, String> all = new TreeMap<>(facts);
        counts.forEach((what, number) -> all.put(what, number.toString()));
        return all;
    }

    Collection<ObjectChange> changes() {
        return changes.values();
    }

    /** How often objects were changed that found no place. */
    int beyond() {
        return beyond;
    }
}

package org.gangju.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of one file. */
final class LegacyFaults {

    static final int MOST = 100;

    private final List<LegacyFault> faults = new ArrayList<>();

    void add(long line, LegacyFaultReason reason, Object... arguments) {
        if (!isFull()) {
            faults.add(LegacyFault.of(line, reason, arguments));
        }
    }

    boolean isFull() {
        return faults.size() >= MOST;
    }

    void refuseIfAny() {
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingLong(LegacyFault::line));
            throw new LegacyRefusedException(faults);
        }
    }
}

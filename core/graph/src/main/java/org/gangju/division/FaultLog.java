package org.gangju.division;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects the faults of one reading, and says when there are enough of them to stop. */
final class FaultLog {

    static final int MOST = 100;

    private final List<RowFault> faults = new ArrayList<>();

    void add(DivisionFile file, long line, FaultReason reason, Object... arguments) {
        if (isFull()) {
            return;
        }
        List<String> texts = Stream.of(arguments).map(String::valueOf).toList();
        faults.add(new RowFault(file.fileName(), line, reason.name(), texts));
    }

    boolean isFull() {
        return faults.size() >= MOST;
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw new DivisionsRefusedException(faults);
        }
    }
}

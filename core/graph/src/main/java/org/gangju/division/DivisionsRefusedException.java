package org.gangju.division;

import java.util.List;

/** The divisions have faults, so nothing of them is imported. */
final class DivisionsRefusedException extends RuntimeException {

    private final transient List<RowFault> faults;

    DivisionsRefusedException(List<RowFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** The first faults in the order of reading: at least one, at most 100. */
    public List<RowFault> faults() {
        return faults;
    }
}

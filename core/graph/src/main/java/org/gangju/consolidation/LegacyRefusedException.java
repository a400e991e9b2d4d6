package org.gangju.consolidation;

import java.util.List;

/** The file has faults, so nothing of it is imported. */
final class LegacyRefusedException extends RuntimeException {

    private final transient List<LegacyFault> faults;

    LegacyRefusedException(List<LegacyFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** The first faults in the order of the lines: at least one, at most 100. */
    List<LegacyFault> faults() {
        return faults;
    }
}

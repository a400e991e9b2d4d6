package org.gangju.platform.module;

import java.util.List;
import org.gangju.platform.composition.Diagnosis;

/** An application context finds modules at fault that looked sound before it existed. */
public final class ModuleFault extends RuntimeException {

    private final transient List<Diagnosis> diagnoses;

    public ModuleFault(List<Diagnosis> diagnoses) {
        super("Modules are at fault: " + diagnoses);
        this.diagnoses = List.copyOf(diagnoses);
    }

    List<Diagnosis> diagnoses() {
        return diagnoses;
    }
}

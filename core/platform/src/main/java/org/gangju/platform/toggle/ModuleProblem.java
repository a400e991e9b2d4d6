package org.gangju.platform.toggle;

import java.util.List;
import org.gangju.platform.composition.Diagnosis;

/**
 * Why a module was left out, ready to be told in either language.
 *
 * @param place the jar, and the file with its line where there is one
 * @param messageKey the key of the text
 * @param arguments what fills the places of the text
 */
record ModuleProblem(String place, String messageKey, List<Object> arguments) {

    static ModuleProblem of(Diagnosis diagnosis) {
        return new ModuleProblem(diagnosis.place(), diagnosis.fault().messageKey(), diagnosis.arguments());
    }
}

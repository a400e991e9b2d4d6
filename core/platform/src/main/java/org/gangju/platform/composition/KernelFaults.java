package org.gangju.platform.composition;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The faults of the parts without which nothing can start. They are for the developers of the kernel, hence in English. */
final class KernelFaults {

    private KernelFaults() {}

    /** @throws IllegalStateException naming all of them, when there are any */
    static void refuse(List<Diagnosis> diagnoses) {
        if (!diagnoses.isEmpty()) {
            throw new IllegalStateException("The core cannot start without: "
                    + diagnoses.stream().map(KernelFaults::text).collect(Collectors.joining("; ")));
        }
    }

    private static String text(Diagnosis diagnosis) {
        String pattern = ResourceBundle.getBundle("messages/composition", Locale.ROOT)
                .getString(diagnosis.fault().messageKey());
        String place = diagnosis.file() == null ? "" : " " + diagnosis.file() + ":" + diagnosis.line();
        return diagnosis.moduleId() + place + " "
                + new MessageFormat(pattern, Locale.ROOT)
                        .format(diagnosis.arguments().toArray());
    }
}

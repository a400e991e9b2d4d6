package org.gangju.platform.module;

import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.gangju.platform.composition.Diagnosis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells operators in both languages which modules are left out, each reason once however often a start is repeated. */
final class DiagnosisLog {

    private static final Logger log = LoggerFactory.getLogger(DiagnosisLog.class);

    private final Set<Diagnosis> told = new HashSet<>();

    void tell(Diagnosis diagnosis) {
        if (told.add(diagnosis)) {
            log.error(
                    "模块 {} 未能装入 / The module {} is left out: {}: {} / {}",
                    diagnosis.moduleId(),
                    diagnosis.moduleId(),
                    diagnosis.place(),
                    text(diagnosis, Locale.CHINESE),
                    text(diagnosis, Locale.ROOT));
        }
    }

    private static String text(Diagnosis diagnosis, Locale locale) {
        String pattern = ResourceBundle.getBundle("messages/composition", locale)
                .getString(diagnosis.fault().messageKey());
        Object[] names = diagnosis.arguments().stream().map(String::valueOf).toArray();
        return new MessageFormat(pattern, locale).format(names);
    }
}

package org.gangju.platform.composition;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What people read of a diagnosis. */
final class Texts {

    private static final ResourceBundleMessageSource SOURCE = source();

    private Texts() {}

    static String of(Diagnosis diagnosis, Locale locale) {
        return SOURCE.getMessage(
                diagnosis.fault().messageKey(), diagnosis.arguments().toArray(), locale);
    }

    private static ResourceBundleMessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/composition");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}

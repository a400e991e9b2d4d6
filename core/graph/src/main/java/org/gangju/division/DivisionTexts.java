package org.gangju.division;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the terminal shows, in Chinese to who speaks it and in English to everybody else. */
final class DivisionTexts {

    private static final String PREFIX = "division.";

    private final Locale locale;
    private final ResourceBundle texts;

    DivisionTexts(Locale locale) {
        this.locale = locale;
        // Without this a machine's own language would come before the bundle that has none, which is the English one.
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        texts = ResourceBundle.getBundle("messages/division", locale, noFallback);
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(texts.getString(PREFIX + key), locale).format(arguments);
    }

    /** The fault as {@code file:line: reason}. */
    String of(RowFault fault) {
        String place = fault.line() == 0 ? fault.file() : fault.file() + ":" + fault.line();
        return place + ": " + of(fault.reasonCode(), fault.arguments().toArray());
    }

    /** One line for each fault, then that nothing was imported. */
    List<String> refused(List<RowFault> faults) {
        String last = faults.size() == FaultLog.MOST ? "refusedAtMost" : "refused";
        return Stream.concat(faults.stream().map(this::of), Stream.of(of(last, faults.size())))
                .toList();
    }

    /** The last line of an import. */
    String of(ImportResult result) {
        ImportCount grids = result.grids();
        ImportCount organizations = result.organizations();
        return of("imported", grids.added(), grids.present(), organizations.added(), organizations.present());
    }
}

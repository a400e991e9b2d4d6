package org.gangju.erasure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.gangju.spi.command.Kept;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.PersonRecords;

/** How an erasure is kept for its repetition: the member's id, the day, and {@code assignment=2 member=1}. */
final class KeptErasure {

    private static final int LONGEST = 255;

    private KeptErasure() {}

    static Kept<MemberErasure> in(Locale language, Map<String, PersonRecords> parts) {
        return new Kept<>(KeptErasure::written, text -> read(text, language, parts));
    }

    /** As many parts as there is room for. */
    private static String written(MemberErasure erasure) {
        StringBuilder text = new StringBuilder(erasure.memberId() + " " + erasure.erasedOn());
        for (ErasedPart part : erasure.parts()) {
            String next = " " + part.key() + "=" + part.rowCount();
            if (text.length() + next.length() > LONGEST) {
                return text.toString();
            }
            text.append(next);
        }
        return text.toString();
    }

    private static MemberErasure read(String text, Locale language, Map<String, PersonRecords> parts) {
        String[] words = text.split(" ", -1);
        return MemberErasure.of(
                words[0],
                LocalDate.parse(words[1]),
                Arrays.stream(words)
                        .skip(2)
                        .map(word -> part(word.split("=", -1), language, parts))
                        .toList());
    }

    /** A part whose module is gone is called by its name. */
    private static ErasedPart part(String[] keyAndCount, Locale language, Map<String, PersonRecords> parts) {
        String key = keyAndCount[0];
        PersonRecords known = parts.get(key);
        Title title = known == null ? new Title(key, key) : known.title();
        return new ErasedPart(key, title.in(language), Integer.parseInt(keyAndCount[1]));
    }
}

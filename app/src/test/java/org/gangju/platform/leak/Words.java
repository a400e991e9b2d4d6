package org.gangju.platform.leak;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a text can give something away: Latin words of three letters or more in lower case, those with dots
 * whole and in parts, and each two Chinese characters that stand side by side.
 */
final class Words {

    private static final Pattern RUN = Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*|\\p{IsHan}{2,}");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");
    private static final int LEAST = 3;

    private Words() {}

    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        each(text, words::add);
        return words;
    }

    /** The names in a document, without what stands in its literals. */
    static Set<String> names(String document) {
        return of(LITERAL.matcher(document).replaceAll(" "));
    }

    static void each(String text, Consumer<String> word) {
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            String found = run.group();
            if (Character.isIdeographic(found.codePointAt(0))) {
                pairs(found, word);
            } else {
                latin(found.toLowerCase(Locale.ROOT), word);
            }
        }
    }

    private static void pairs(String run, Consumer<String> word) {
        for (int start = 0; start < run.length() - 1; start++) {
            word.accept(run.substring(start, start + 2));
        }
    }

    private static void latin(String run, Consumer<String> word) {
        if (run.length() < LEAST) {
            return;
        }
        word.accept(run);
        if (run.contains(".")) {
            Arrays.stream(DOT.split(run, -1))
                    .filter(part -> part.length() >= LEAST)
                    .forEach(word);
        }
    }
}

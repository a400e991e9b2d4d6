package org.gangju.fourties;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;

/**
 * The words that tell what a branch is about, each once.
 *
 * @param words in the order in which they were given
 */
record Tags(List<Tag> words) {

    private static final int MOST = 20;
    private static final int LONGEST = 50;

    Tags {
        words = List.copyOf(words);
    }

    /** Those of an input's field. */
    static Tags of(List<String> given, String field) {
        List<Tag> tags = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            String word = InputText.name(given.get(index), field + "." + index, LONGEST);
            Tag tag = new Tag(fold(word), word);
            if (tags.stream().noneMatch(other -> other.folded().equals(tag.folded()))) {
                tags.add(tag);
            }
        }
        if (tags.isEmpty() || tags.size() > MOST) {
            throw new RuleViolation(FourtiesRule.FOURTIES_TAGS_COUNT, field, MOST);
        }
        return new Tags(tags);
    }

    /** What two spellings of a word have in common: width and case do not tell them apart. */
    static String fold(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The same of many words. */
    static List<String> fold(Collection<String> words) {
        return words.stream().map(Tags::fold).distinct().collect(Collectors.toList());
    }
}

package org.gangju.spi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void holdsForEverythingAboveAllRoots() {
        assertThat(Condition.within("path", TreePath.aboveAll())).isEqualTo(Condition.of("1 = 1"));
    }

    @Test
    void holdsForNothingNowhere() {
        assertThat(Condition.within("path", TreePath.nowhere()).parameters()).containsExactly("~", "~z");
    }

    @Test
    void holdsForNothingBelowWhatIsNotThere() {
        Placed there = () -> TreePath.aboveAll().child(1);
        assertThat(Condition.within("path", there).parameters()).containsExactly("0000001", "0000001z");
        assertThat(Condition.within("path", (Placed) null)).isEqualTo(Condition.of("1 = 0"));
    }

    @Test
    void endsAPrefixBehindItsLastCharacter() {
        assertThat(Condition.startsWith("name", "王")).isEqualTo(Condition.of("name >= ? AND name < ?", "王", "玌"));
        assertThat(Condition.startsWith("name", "100%").parameters()).containsExactly("100%", "100&");
        assertThat(Condition.startsWith("name", "𠮷").parameters()).containsExactly("𠮷", Character.toString(0x20BB8));
    }

    @Test
    void stepsOverTheSurrogates() {
        assertThat(Condition.startsWith("name", "\uD7FF").parameters()).containsExactly("\uD7FF", "\uE000");
    }

    @Test
    void hasNoEndBehindTheLastCharacterOfAll() {
        String last = Character.toString(Character.MAX_CODE_POINT);
        assertThat(Condition.startsWith("name", last)).isEqualTo(Condition.of("name >= ?", last));
        assertThat(Condition.startsWith("name", "王" + last).parameters()).containsExactly("王" + last, "玌");
    }

    @Test
    void joinsPartsWithTheirParameters() {
        Condition one = Condition.of("a = ?", 1);
        Condition two = Condition.in("b", List.of(2, 3));
        assertThat(Condition.all(List.of(one, Condition.not(two))))
                .isEqualTo(Condition.of("(a = ?) AND (NOT (b IN (?, ?)))", 1, 2, 3));
        assertThat(Condition.any(List.of())).isEqualTo(Condition.of("1 = 0"));
        assertThat(Condition.in("b", List.of())).isEqualTo(Condition.of("1 = 0"));
    }
}

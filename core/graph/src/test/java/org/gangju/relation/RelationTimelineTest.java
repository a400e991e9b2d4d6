package org.gangju.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.RelationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Relations are numbered from 1 in the order in which they are given; days are those of a month. */
class RelationTimelineTest {

    @Test
    void beginsWhatIsWanted() {
        RelationTimeline timeline = timeline(List.of(), days(5, 10), days(12, null));
        assertThat(timeline.ends()).isEmpty();
        assertThat(timeline.begun()).containsExactly(days(5, 10), days(12, null));
    }

    @Test
    void takesPeriodsThatMeetForOne() {
        assertThat(timeline(List.of(), days(12, 15), days(5, 10), days(7, 12)).begun())
                .containsExactly(days(5, 15));
        assertThat(timeline(List.of(), days(5, null), days(7, 12)).begun()).containsExactly(days(5, null));
    }

    @Test
    void leavesWhatIsAsWanted() {
        assertThat(timeline(List.of(days(1, 10), days(12, null)), days(3, 10), days(12, null)))
                .isEqualTo(new RelationTimeline(Map.of(), List.of()));
    }

    @Test
    void endsWhatIsWantedNoLonger() {
        RelationTimeline timeline = timeline(List.of(days(1, null)), days(1, 8));
        assertThat(timeline.ends()).containsExactly(Map.entry(1L, day(8)));
        assertThat(timeline.begun()).isEmpty();
    }

    /** What has not begun never holds, and the days before stay. */
    @Test
    void endsWhatIsNotWantedAtAll() {
        assertThat(timeline(List.of(days(1, 10), days(12, 20))).ends())
                .containsOnly(Map.entry(1L, day(5)), Map.entry(2L, day(12)));
    }

    @Test
    void followsWhatEndsTooEarlyByAnother() {
        RelationTimeline timeline = timeline(List.of(days(1, 8), days(10, 12)), days(1, 20));
        assertThat(timeline.ends()).isEmpty();
        assertThat(timeline.begun()).containsExactly(days(8, 10), days(12, 20));
    }

    @Test
    void changesNoDayBeforeTheChange() {
        RelationTimeline timeline = timeline(List.of(), days(1, 3), days(2, 9));
        assertThat(timeline.begun()).containsExactly(days(5, 9));
    }

    @Test
    void beginsAnewWhatWasToBeginTooEarly() {
        RelationTimeline timeline = timeline(List.of(days(6, 12)), days(8, 12));
        assertThat(timeline.ends()).containsExactly(Map.entry(1L, day(6)));
        assertThat(timeline.begun()).containsExactly(days(8, 12));
    }

    /** As of the fifth. */
    private static RelationTimeline timeline(List<Period> open, Period... wanted) {
        List<RelationView> relations = IntStream.range(0, open.size())
                .mapToObj(index -> relation(index + 1, open.get(index)))
                .toList();
        return RelationTimeline.of(relations, List.of(wanted), day(5));
    }

    private static RelationView relation(long key, Period period) {
        return new RelationView(
                key, "OTHER", 1, new TreePath("00000001"), 2, null, period.from(), period.to(), 0, null);
    }

    private static Period days(int from, @Nullable Integer end) {
        return new Period(day(from), end == null ? null : day(end));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2030, 1, number);
    }
}

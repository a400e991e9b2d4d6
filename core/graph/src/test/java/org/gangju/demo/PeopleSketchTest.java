package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.spi.member.MemberStatus;
import org.junit.jupiter.api.Test;

class PeopleSketchTest {

    private static final String BRANCH = "510104017001-Z01";

    @Test
    void theFirstThreeAreFullMembersAndAboutOneInTwentyIsOnProbation() {
        List<SketchedPerson> people = people().toList();
        long onProbation = people.stream()
                .filter(person -> person.status() == MemberStatus.PROBATIONARY)
                .count();

        assertThat(IntStream.range(0, 1000).mapToObj(PeopleSketchTest::branch))
                .allSatisfy(branch -> assertThat(branch.subList(0, 3))
                        .extracting(SketchedPerson::status)
                        .containsOnly(MemberStatus.FULL));
        assertThat(onProbation).isBetween(people.size() * 4L / 100, people.size() * 6L / 100);
    }

    @Test
    void datesFitTheStatusAndOneAnother() {
        assertThat(people()).allSatisfy(person -> {
            boolean lately = person.joinedOn().isAfter(PeopleSketch.TODAY.minusYears(1));
            assertThat(lately).isEqualTo(person.status() == MemberStatus.PROBATIONARY);
            assertThat(person.joinedOn()).isAfter(PeopleSketch.TODAY.minusYears(56));
            assertThat(person.memberSince()).isBetween(person.joinedOn(), PeopleSketch.TODAY);
        });
    }

    @Test
    void namesAreAFamilyNameAndOneOrTwoSyllables() {
        assertThat(people().map(SketchedPerson::displayName))
                .allMatch(name -> name.matches("\\p{IsHan}{2,4}"))
                .anyMatch(name -> name.startsWith("王") && name.length() == 3)
                .anyMatch(name -> name.startsWith("欧阳"));
        assertThat(people().map(SketchedPerson::displayName).distinct().count()).isGreaterThan(8_000);
    }

    @Test
    void areTheSameForTheSameSeedAndOthersForAnother() {
        List<SketchedPerson> people = PeopleSketch.of(1, BRANCH, 20).toList();

        assertThat(PeopleSketch.of(1, BRANCH, 20)).containsExactlyElementsOf(people);
        assertThat(PeopleSketch.of(2, BRANCH, 20).toList()).doesNotContainAnyElementsOf(people);
        assertThat(PeopleSketch.of(1, "510104017001-Z02", 20).toList()).doesNotContainAnyElementsOf(people);
    }

    private static Stream<SketchedPerson> people() {
        return IntStream.range(0, 1000).mapToObj(PeopleSketchTest::branch).flatMap(List::stream);
    }

    private static List<SketchedPerson> branch(int number) {
        return PeopleSketch.of(1, BRANCH + number, 18).toList();
    }
}

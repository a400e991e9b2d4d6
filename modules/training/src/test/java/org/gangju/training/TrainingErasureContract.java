package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is erased three days after a class has been trained in it all the same: past rates do not change. */
@SuppressWarnings("NullAway.Init")
abstract class TrainingErasureContract {

    private static final LocalDate FIRST = School.today();
    private static final LocalDate LAST = FIRST.plusDays(3);

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    private School school;
    private String district;
    private String program;
    private String wang;
    private String li;

    @BeforeEach
    void trainsOneOfTwo() {
        clock.goTo(FIRST);
        school = new School(api.bootstrapClient());
        district = school.organization("1", "DISTRICT_COMMITTEE", null);
        program = school.program("万人示范培训", district, "targetHours", 8);
        wang = school.member("王一", district);
        li = school.member("李二", district);
        school.train(program, wang);
        clock.goTo(LAST);
    }

    @Test
    void leavesPastRatesAsTheyWere() {
        List<String> before = rates();
        assertThat(before).containsOnly("1/2");
        school.done("eraseMember", input("id", wang, "reason", "本人要求"));
        assertThat(rates()).isEqualTo(before);
        assertThat(school.indicator(district, "K27_COMPLETION", LAST)).isEqualTo("0/1");
        assertThat(targetCount("")).isEqualTo(1);
        assertThat(targetCount("(asOf: \"%s\")".formatted(FIRST))).isEqualTo(2);
    }

    @Test
    void givesTheSeatBackOfWhatIsNotOver() {
        clock.goTo(FIRST);
        String next = school.openClass(program, 1);
        school.enroll(next, wang);
        assertThat(school.problem("enrollParticipant", seat(next))).isEqualTo("TRAINING_CLASS_FULL");
        school.mutate("eraseMember", input("id", wang, "reason", "本人要求"), "erasure { parts { key rowCount } }")
                .path("result.erasure.parts[?(@.key == 'training')].rowCount")
                .entityList(Integer.class)
                .containsExactly(1);
        school.done("enrollParticipant", seat(next));
    }

    @Test
    void isToldInACopy() {
        school.mutate("exportMemberRecord", input("id", wang, "purpose", "本人查阅"), "document")
                .path("result.document")
                .entity(String.class)
                .satisfies(document -> assertThat(document)
                        .contains(
                                "\"key\" : \"training\"", "\"program\" : \"万人示范培训\"", "\"attendance\" : \"COMPLETE\""));
    }

    private List<String> rates() {
        return Stream.of(FIRST, FIRST.plusDays(2))
                .flatMap(day ->
                        Stream.of("K27_COMPLETION", "K27_HOURS").map(key -> school.indicator(district, key, day)))
                .toList();
    }

    private int targetCount(String asOf) {
        return school.ask("{ trainingProgram(id: \"%s\") { targetCount%s } }".formatted(program, asOf))
                .path("trainingProgram.targetCount")
                .entity(Integer.class)
                .get();
    }

    private Map<String, @Nullable Object> seat(String classId) {
        return input("trainingClassId", classId, "participant", input("memberId", li));
    }
}

package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.organization.OrganizationView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that inputs are held to. */
class TrainingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "4", "4.5", "4.50", "999"})
    void countsInHalves(String amount) {
        assertThat(Halves.of(new BigDecimal(amount), "days")).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "4.3", "0.25", "999.5", "1E+9"})
    void refusesOtherAmounts(String amount) {
        assertThat(refusal(() -> Halves.of(new BigDecimal(amount), "days"))).isEqualTo("TRAINING_NOT_IN_HALVES");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 10, ''",
        "0, 4.5, 1, ''",
        "-1, 1, 10, TRAINING_DATES_REVERSED",
        "3, 4.5, 10, TRAINING_DAYS_BEYOND_DATES",
        "4, 5, 0, TRAINING_CAPACITY_OUT_OF_RANGE",
        "4, 5, 10001, TRAINING_CAPACITY_OUT_OF_RANGE"
    })
    void plansClassesThatCanBe(int further, String days, int capacity, String expected) {
        int span = expected.isEmpty() ? 4 : further;
        assertThat(refusal(() -> new NewClass(
                        "第一期", "党校", DAY, DAY.plusDays(span), new BigDecimal(days), BigDecimal.TEN, capacity)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00+08:00, 2026-03-02T12:00+08:00, ''",
        "2026-03-06T20:00+08:00, 2026-03-07T00:00+08:00, ''",
        "2026-03-02T01:00Z, 2026-03-02T04:00Z, ''",
        "2026-03-01T09:00+08:00, 2026-03-01T12:00+08:00, TRAINING_SESSION_OUTSIDE_CLASS",
        "2026-03-06T20:00+08:00, 2026-03-07T01:00+08:00, TRAINING_SESSION_OUTSIDE_CLASS",
        "2026-03-06T20:00Z, 2026-03-06T21:00Z, TRAINING_SESSION_OUTSIDE_CLASS",
        "2026-03-02T09:00+08:00, 2026-03-02T09:00+08:00, TRAINING_DATES_REVERSED"
    })
    void schedulesSessionsWithinADayOfTheClass(OffsetDateTime from, OffsetDateTime to, String expected) {
        assertThat(refusal(() -> new NewSession("党章", from, to, BigDecimal.ONE).requireOnADayOf(trainingClass(), ZONE)))
                .isEqualTo(expected);
    }

    @Test
    void fitsSessionsBesideEachOther() {
        Timetable timetable = new Timetable(List.of(session(9, 12, "16")));
        assertThat(refusal(() -> timetable.requireRoom(wanted(12, 14, "16"), new BigDecimal("32"))))
                .isEmpty();
        assertThat(refusal(() -> timetable.requireRoom(wanted(11, 13, "1"), new BigDecimal("32"))))
                .isEqualTo("TRAINING_SESSIONS_OVERLAP");
        assertThat(refusal(() -> timetable.requireRoom(wanted(13, 14, "16.5"), new BigDecimal("32"))))
                .isEqualTo("TRAINING_SESSION_HOURS_EXCEEDED");
    }

    @Test
    void givesTheTimeAndTheHoursOfCancelledSessionsToOthers() {
        Timetable timetable = new Timetable(List.of(session(1, 9, 12, "16", true), session(2, 14, 17, "16", false)));
        assertThat(refusal(() -> timetable.requireRoom(wanted(9, 12, "16"), new BigDecimal("32"))))
                .isEmpty();
        assertThat(timetable.isEmpty()).isFalse();
        assertThat(timetable.hasOthers(1)).isTrue();
        assertThat(timetable.hasOthers(2)).isFalse();
        assertThat(new Timetable(timetable.sessions().subList(0, 1)).isEmpty()).isTrue();
    }

    @Test
    void movesASessionWhereNoOtherOneIs() {
        Timetable timetable = new Timetable(List.of(session(1, 9, 12, "16", false), session(2, 14, 17, "16", false)));
        assertThat(refusal(() -> timetable.requireRoom(1, at(10), at(14)))).isEmpty();
        assertThat(refusal(() -> timetable.requireRoom(1, at(10), at(15)))).isEqualTo("TRAINING_SESSIONS_OVERLAP");
    }

    @Test
    void bringsNoMoreThanAHundredSessions() {
        List<ScheduledSession> many = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            many.add(session(9, 10, "0.5"));
        }
        assertThat(refusal(() -> new Timetable(many).requireRoom(wanted(13, 14, "0.5"), new BigDecimal("999"))))
                .isEqualTo("TRAINING_SESSIONS_TOO_MANY");
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101})
    void refusesYearsThatNobodyPlansFor(int year) {
        assertThat(refusal(() -> new TrainingProgram(
                        1,
                        "培训",
                        year,
                        organizer(),
                        OrganizerLevel.CITY,
                        HoursStandard.MEMBER,
                        BigDecimal.TEN,
                        Audience.EVERYBODY)))
                .isEqualTo("TRAINING_YEAR_OUT_OF_RANGE");
    }

    @ParameterizedTest
    @CsvSource({
        "1, ''",
        "0.0001, ''",
        "0, TRAINING_SHARE_OUT_OF_RANGE",
        "1.01, TRAINING_SHARE_OUT_OF_RANGE",
        "0.33333, TRAINING_SHARE_OUT_OF_RANGE"
    })
    void plansForAShareOfPeople(String share, String expected) {
        assertThat(refusal(() -> new RotationPlan(
                        1, "轮训", organizer(), DAY, DAY, new BigDecimal(share), Audience.EVERYBODY, Set.of(1L))))
                .isEqualTo(expected);
    }

    @Test
    void keepsAnAudienceAsItIs() {
        Audience audience = new Audience(
                Set.of("BRANCH", "JOINT_BRANCH"),
                Set.of(OrganizationLevel.COMMUNITY),
                Set.of(MemberStatus.FULL, MemberStatus.PROBATIONARY),
                Set.of("SECRETARY", "DEPUTY_SECRETARY"));
        assertThat(StoredAudience.of(audience).audience()).isEqualTo(audience);
        assertThat(StoredAudience.of(Audience.EVERYBODY).audience()).isEqualTo(Audience.EVERYBODY);
    }

    @Test
    void keepsAnAudienceToAFewOffices() {
        List<String> offices =
                IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toList();
        assertThat(refusal(() -> AudienceInput.audience(new AudienceInput(null, null, null, offices), "audience")))
                .isEmpty();
        List<String> more = Stream.concat(offices.stream(), Stream.of("21")).toList();
        assertThat(refusal(() -> AudienceInput.audience(new AudienceInput(null, null, null, more), "audience")))
                .isEqualTo("TRAINING_AUDIENCE_TOO_LARGE");
    }

    @Test
    void asksTheHoursOfTheStandard() {
        TrainingHours hours = new TrainingHours(new BigDecimal("32"), new BigDecimal("56"));
        assertThat(hours.of(HoursStandard.MEMBER)).isEqualByComparingTo("32");
        assertThat(hours.of(HoursStandard.SECRETARY)).isEqualByComparingTo("56");
        assertThatThrownBy(() -> new TrainingHours(new BigDecimal("32.2"), BigDecimal.TEN))
                .isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.5, false", "3, 2, 0.6, true", "3, 1, 0.6, false", "10, 6, 0.6, true", "10, 6, 0.6001, false"})
    void reachesAPlanExactly(int target, int completed, String share, boolean reached) {
        RotationProgress progress = RotationProgress.of(target, completed, new BigDecimal(share));
        assertThat(progress.reached()).isEqualTo(reached);
        assertThat(progress.share() == null).isEqualTo(target == 0);
    }

    @Test
    void keepsTheDemosClassesWithinTheirDays() {
        DemoProgram program =
                DemoProgram.of(organizer().path(), List.of(), List.of()).getFirst();
        for (LocalDate today = LocalDate.of(2026, 1, 1); today.getYear() == 2026; today = today.plusDays(1)) {
            LocalDate day = today;
            assertThat(DemoClass.of(program, today)).hasSize(5).allSatisfy(demo -> {
                assertThat(demo.daysHeld(day)).isBetween(0, program.calendarDays());
                assertThat(demo.status() == ClassStatus.COMPLETED)
                        .isEqualTo(demo.daysHeld(day) == program.calendarDays()
                                && demo.endsOn().isBefore(day));
                assertThat(demo.status() == ClassStatus.OPEN)
                        .isEqualTo(demo.startsOn().isAfter(day));
            });
        }
    }

    private static String refusal(Runnable work) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, work::run);
        return refusal == null ? "" : refusal.rule().name();
    }

    private static ScheduledSession session(int from, int to, String hours) {
        return session(1, from, to, hours, false);
    }

    private static ScheduledSession session(long activity, int from, int to, String hours, boolean cancelled) {
        return new ScheduledSession(
                activity, at(from).toInstant(), at(to).toInstant(), new BigDecimal(hours), cancelled);
    }

    private static NewSession wanted(int from, int to, String hours) {
        return new NewSession("党章", at(from), at(to), new BigDecimal(hours));
    }

    private static OffsetDateTime at(int hour) {
        return DAY.atTime(hour, 0).atZone(ZONE).toOffsetDateTime();
    }

    private static TrainingClass trainingClass() {
        return new TrainingClass(1, TrainingClassTest.program(), TrainingClassTest.wanted());
    }

    private static OrganizationView organizer() {
        return TrainingClassTest.organizer();
    }
}

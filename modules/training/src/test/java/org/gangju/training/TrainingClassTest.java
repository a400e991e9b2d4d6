package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Audience;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a class: every step from every status. */
class TrainingClassTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = FIRST_DAY.plusDays(4);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, open, OPEN",
        "PLANNED, start, TRAINING_CLASS_NOT_OPEN",
        "PLANNED, complete, TRAINING_CLASS_NOT_RUNNING",
        "PLANNED, cancel, CANCELLED",
        "OPEN, open, TRAINING_CLASS_NOT_PLANNED",
        "OPEN, start, RUNNING",
        "OPEN, complete, TRAINING_CLASS_NOT_RUNNING",
        "OPEN, cancel, CANCELLED",
        "RUNNING, open, TRAINING_CLASS_NOT_PLANNED",
        "RUNNING, start, TRAINING_CLASS_NOT_OPEN",
        "RUNNING, complete, COMPLETED",
        "RUNNING, cancel, CANCELLED",
        "COMPLETED, open, TRAINING_CLASS_NOT_PLANNED",
        "COMPLETED, start, TRAINING_CLASS_NOT_OPEN",
        "COMPLETED, complete, TRAINING_CLASS_NOT_RUNNING",
        "COMPLETED, cancel, TRAINING_CLASS_COMPLETED",
        "CANCELLED, open, TRAINING_CLASS_NOT_PLANNED",
        "CANCELLED, start, TRAINING_CLASS_NOT_OPEN",
        "CANCELLED, complete, TRAINING_CLASS_NOT_RUNNING",
        "CANCELLED, cancel, TRAINING_CLASS_CANCELLED"
    })
    void goesFromStepToStep(ClassStatus from, String step, String outcome) {
        TrainingClass trainingClass = in(from);
        RuleViolation refusal =
                catchThrowableOfType(RuleViolation.class, () -> step(step).accept(trainingClass));
        assertThat(
                        refusal == null
                                ? trainingClass.view().status().name()
                                : refusal.rule().name())
                .isEqualTo(outcome);
        assertThat(refusal == null || trainingClass.view().status() == from).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, true, false, false, true",
        "OPEN, true, true, false, true",
        "RUNNING, false, false, true, true",
        "COMPLETED, false, false, false, false",
        "CANCELLED, false, false, false, false"
    })
    void allowsInEachStatusWhatBelongsToIt(
            ClassStatus status, boolean sessions, boolean seats, boolean signIns, boolean withdrawals) {
        TrainingClass trainingClass = in(status);
        assertThat(passes(() -> trainingClass.requireNotBegun("id"))).isEqualTo(sessions);
        assertThat(passes(() -> trainingClass.requireOpen("id"))).isEqualTo(seats);
        assertThat(passes(() -> trainingClass.requireRunning("id"))).isEqualTo(signIns);
        assertThat(passes(() -> trainingClass.requireNotOver("id"))).isEqualTo(withdrawals);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, TRAINING_CLASS_NOT_YET, TRAINING_CLASS_NOT_OVER",
        "2026-03-02, RUNNING, TRAINING_CLASS_NOT_OVER",
        "2026-03-05, RUNNING, TRAINING_CLASS_NOT_OVER",
        "2026-03-06, RUNNING, COMPLETED",
        "2026-04-01, RUNNING, COMPLETED"
    })
    void beginsOnItsFirstDayAndEndsOnItsLast(LocalDate today, String started, String completed) {
        assertThat(outcome(in(ClassStatus.OPEN), held -> held.start(today))).isEqualTo(started);
        assertThat(outcome(in(ClassStatus.RUNNING), held -> held.complete(today)))
                .isEqualTo(completed);
    }

    @ParameterizedTest
    @CsvSource({"true, TRAINING_CLASS_WITHOUT_SESSIONS", "false, OPEN"})
    void opensWithSessionsOnly(boolean cancelled, String outcome) {
        assertThat(outcome(in(ClassStatus.PLANNED), held -> held.open(timetable(cancelled))))
                .isEqualTo(outcome);
    }

    /** A timetable of one session. */
    private static Timetable timetable(boolean cancelled) {
        return new Timetable(List.of(
                new ScheduledSession(1, Instant.EPOCH, Instant.EPOCH.plusSeconds(1), BigDecimal.ONE, cancelled)));
    }

    private static String outcome(TrainingClass trainingClass, Consumer<TrainingClass> step) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> step.accept(trainingClass));
        return refusal == null
                ? trainingClass.view().status().name()
                : refusal.rule().name();
    }

    private static boolean passes(Runnable requirement) {
        return catchThrowableOfType(RuleViolation.class, requirement::run) == null;
    }

    private static TrainingClass in(ClassStatus status) {
        TrainingClass trainingClass = new TrainingClass(1, program(), wanted());
        List<String> steps = switch (status) {
            case PLANNED -> List.of();
            case OPEN -> List.of("open");
            case RUNNING -> List.of("open", "start");
            case COMPLETED -> List.of("open", "start", "complete");
            case CANCELLED -> List.of("cancel");
        };
        steps.forEach(step -> step(step).accept(trainingClass));
        return trainingClass;
    }

    private static Consumer<TrainingClass> step(String step) {
        return switch (step) {
            case "open" -> trainingClass -> trainingClass.open(timetable(false));
            case "start" -> trainingClass -> trainingClass.start(FIRST_DAY);
            case "complete" -> trainingClass -> trainingClass.complete(LAST_DAY);
            default -> TrainingClass::cancel;
        };
    }

    static NewClass wanted() {
        return new NewClass("第一期", "区委党校", FIRST_DAY, LAST_DAY, new BigDecimal("4.5"), new BigDecimal("32"), 40);
    }

    static TrainingProgram program() {
        return new TrainingProgram(
                1,
                "万人示范培训",
                2026,
                organizer(),
                OrganizerLevel.DISTRICT,
                HoursStandard.MEMBER,
                new BigDecimal("32.0"),
                Audience.EVERYBODY);
    }

    static OrganizationView organizer() {
        TreePath place = TreePath.aboveAll().child(1);
        return new OrganizationView(
                1,
                "1",
                null,
                null,
                "区委",
                "区委",
                "DISTRICT_COMMITTEE",
                OrganizationStatus.ACTIVE,
                null,
                null,
                null,
                place,
                place,
                0,
                null);
    }
}

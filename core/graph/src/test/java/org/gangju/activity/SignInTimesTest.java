package org.gangju.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.activity.ActivityKind;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.activity.SignInWindow;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When people sign in to what begins at nine and ends at ten, by the settings and by a kind that opens at eight until noon. */
class SignInTimesTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2030-01-07T09:00+08:00");
    private static final OffsetDateTime END = START.plusHours(1);

    @ParameterizedTest
    @CsvSource({
        "07:29, false, ACTIVITY_SIGN_IN_NOT_OPEN [2030-01-07 07:30]",
        "07:30, false, open",
        "10:15, false, open",
        "10:16, false, ACTIVITY_SIGN_IN_CLOSED [2030-01-07 10:15]",
        "07:59, true, ACTIVITY_SIGN_IN_NOT_OPEN [2030-01-07 08:00]",
        "08:00, true, open",
        "12:00, true, open",
        "12:01, true, ACTIVITY_SIGN_IN_CLOSED [2030-01-07 12:00]"
    })
    void opensAndClosesAsTheKindOrTheSettingsSay(String time, boolean ownTimes, String expected) {
        Clock clock = Clock.fixed(
                OffsetDateTime.parse("2030-01-07T%s+08:00".formatted(time)).toInstant(), START.getOffset());
        assertThat(refusal(() -> times(clock).requireOpen(kind(ownTimes), activity(), clock.instant(), "id")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "10:15, false, open",
        "10:16, false, ACTIVITY_PAST []",
        "12:00, true, open",
        "12:01, true, ACTIVITY_PAST []"
    })
    void schedulesWhatCanStillBeSignedInTo(String time, boolean ownTimes, String expected) {
        Clock clock = Clock.fixed(
                OffsetDateTime.parse("2030-01-07T%s+08:00".formatted(time)).toInstant(), START.getOffset());
        assertThat(refusal(() -> times(clock).requireTimes(kind(ownTimes), START, END)))
                .isEqualTo(expected);
    }

    private static SignInTimes times(Clock clock) {
        return new SignInTimes(new ActivitySettings(Duration.ofMinutes(90), Duration.ofMinutes(15)), clock);
    }

    private static ActivityView activity() {
        NodeId subject = new NodeId("Organization", 1);
        return new ActivityView(1, "SAMPLE", subject, 1, new TreePath("0000001"), "学习会", null, START, END, null, 0);
    }

    private static String refusal(Runnable work) {
        RuleViolation broken = catchThrowableOfType(RuleViolation.class, work::run);
        return broken == null ? "open" : broken.rule().name() + " " + List.copyOf(broken.arguments());
    }

    private static ActivityKind kind(boolean ownTimes) {
        return new ActivityKind() {
            @Override
            public String key() {
                return "SAMPLE";
            }

            @Override
            public String permission() {
                return "grid.write";
            }

            @Override
            public Optional<SignInWindow> signInWindow(OffsetDateTime startsAt, OffsetDateTime endsAt) {
                return ownTimes
                        ? Optional.of(new SignInWindow(
                                startsAt.minusHours(1).toInstant(),
                                endsAt.plusHours(2).toInstant()))
                        : Optional.empty();
            }

            @Override
            public Attendee attendee(ActivityView activity, Participant participant, String field, Caller caller) {
                return Attendee.member(1);
            }
        };
    }
}

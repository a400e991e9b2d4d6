package org.gangju.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.gangju.spi.activity.ActivityKind;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.SignInWindow;
import org.gangju.spi.command.RuleViolation;
import org.springframework.stereotype.Component;

/** When people sign in: as the kind of activity says, and else as the installation is set. */
@Component
class SignInTimes {

    private final ActivitySettings settings;
    private final Clock clock;
    private final DateTimeFormatter shown;

    SignInTimes(ActivitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.shown = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    /** What begins and ends then is something that people can still sign in to. */
    void requireTimes(ActivityKind kind, OffsetDateTime startsAt, OffsetDateTime endsAt) {
        if (!endsAt.isAfter(startsAt)) {
            throw new RuleViolation(ActivityRule.ACTIVITY_TIMES_REVERSED, "endsAt");
        }
        if (clock.instant().isAfter(window(kind, startsAt, endsAt).closes())) {
            throw new RuleViolation(ActivityRule.ACTIVITY_PAST, "endsAt");
        }
    }

    /** People sign in to the activity at this time. */
    void requireOpen(ActivityKind kind, ActivityView activity, Instant now, String field) {
        SignInWindow window = window(kind, activity.startsAt(), activity.endsAt());
        if (now.isBefore(window.opens())) {
            throw new RuleViolation(ActivityRule.ACTIVITY_SIGN_IN_NOT_OPEN, field, shown.format(window.opens()));
        }
        if (now.isAfter(window.closes())) {
            throw new RuleViolation(ActivityRule.ACTIVITY_SIGN_IN_CLOSED, field, shown.format(window.closes()));
        }
    }

    private SignInWindow window(ActivityKind kind, OffsetDateTime startsAt, OffsetDateTime endsAt) {
        return kind.signInWindow(startsAt, endsAt)
                .orElseGet(() -> settings.window(startsAt.toInstant(), endsAt.toInstant()));
    }
}

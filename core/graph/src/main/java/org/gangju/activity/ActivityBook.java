package org.gangju.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.ActivityKind;
import org.gangju.spi.activity.ActivitySignInView;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.activity.NewActivity;
import org.gangju.spi.activity.PastActivity;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps activities and who signed in to them. */
@Service
class ActivityBook implements Activities {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_REASON = 500;

    private final StoredActivities activities;
    private final StoredSignIns sheet;
    private final PastActivities past;
    private final ActivityReader reader;
    private final SignInReader signIns;
    private final ActivityFigures figures;
    private final ActivityKinds kinds;
    private final SignInTimes times;
    private final Keys keys;
    private final Clock clock;

    ActivityBook(
            StoredActivities activities,
            StoredSignIns sheet,
            PastActivities past,
            ActivityReader reader,
            SignInReader signIns,
            ActivityFigures figures,
            ActivityKinds kinds,
            SignInTimes times,
            Keys keys,
            Clock clock) {
        this.activities = activities;
        this.sheet = sheet;
        this.past = past;
        this.reader = reader;
        this.signIns = signIns;
        this.figures = figures;
        this.kinds = kinds;
        this.times = times;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ActivityView schedule(NewActivity wanted, Caller caller) {
        ActivityKind kind = kinds.present(wanted.kind(), wanted.organization().path(), "organizationId");
        NewActivity checked = checked(wanted, kind);
        NodeId subject = checked.subject();
        if (activities.countPlanned(subject.typeName(), subject.key(), clock.millis()) >= MOST_PLANNED) {
            throw new RuleViolation(ActivityRule.ACTIVITY_TOO_MANY, "startsAt", MOST_PLANNED);
        }
        return view(activities.saveAndFlush(new StoredActivity(keys.next("activity"), checked)));
    }

    private NewActivity checked(NewActivity wanted, ActivityKind kind) {
        String title = InputText.name(wanted.title(), "title", LONGEST_TEXT);
        String venue = wanted.venue() == null ? null : InputText.name(wanted.venue(), "venue", LONGEST_TEXT);
        times.requireTimes(kind, wanted.startsAt(), wanted.endsAt());
        return new NewActivity(
                wanted.kind(),
                wanted.subject(),
                wanted.organization(),
                title,
                venue,
                wanted.startsAt(),
                wanted.endsAt());
    }

    @Override
    @Transactional
    public List<Long> record(List<PastActivity> held) {
        return past.record(held);
    }

    @Override
    @Transactional
    public ActivityView hold(long key, String field) {
        return view(toChange(key, field));
    }

    @Override
    @Transactional
    public ActivityView reschedule(ActivityView held, OffsetDateTime startsAt, OffsetDateTime endsAt, String field) {
        StoredActivity activity = held(held, field);
        ActivityKind kind = kinds.present(activity.kind(), activity.organizationPath(), field);
        activity.requireNotBegun(clock.instant(), field);
        times.requireTimes(kind, startsAt, endsAt);
        activity.move(startsAt.toInstant(), endsAt.toInstant());
        return view(activities.saveAndFlush(activity));
    }

    @Override
    @Transactional
    public ActivityView cancel(ActivityView held, String reason, String field) {
        String words = reason(reason);
        StoredActivity activity = held(held, field);
        activity.cancel(words, clock.instant(), field);
        return view(activities.saveAndFlush(activity));
    }

    @Override
    @Transactional
    public int cancelAll(NodeId subject, String reason) {
        String words = reason(reason);
        Instant now = clock.instant();
        List<StoredActivity> planned = activities.findPlanned(subject.typeName(), subject.key(), now.toEpochMilli());
        planned.forEach(activity -> activity.cancel(words, now, "reason"));
        activities.saveAllAndFlush(planned);
        return planned.size();
    }

    private static String reason(String reason) {
        return InputText.name(reason, "reason", LONGEST_REASON);
    }

    @Override
    @Transactional
    public ActivitySignInView signIn(ActivityView held, Attendee attendee, String field) {
        StoredActivity activity = held(held, field);
        ActivityKind kind = kinds.present(activity.kind(), activity.organizationPath(), field);
        activity.requireNotCancelled(field);
        Instant now = clock.instant();
        times.requireOpen(kind, view(activity), now, field);
        NodeId who = attendee.id();
        return sheet.findByActivityIdAndAttendeeIdAndAttendeeType(activity.id(), who.key(), who.typeName())
                .orElseGet(() -> sheet.saveAndFlush(
                        new StoredSignIn(keys.next("activity_sign_in"), activity.id(), attendee, now)))
                .view(clock.getZone());
    }

    private StoredActivity toChange(long key, String field) {
        return activities.findToChange(key).orElseThrow(() -> missing(key, field));
    }

    /** Its row is held and read already. */
    private StoredActivity held(ActivityView held, String field) {
        return activities.findById(held.key()).orElseThrow(() -> missing(held.key(), field));
    }

    private static RuleViolation missing(long key, String field) {
        return new RuleViolation(InputRule.NOT_FOUND, field, new NodeId(ActivityView.TYPE_NAME, key).encoded());
    }

    private ActivityView view(StoredActivity activity) {
        return activity.view(clock.getZone());
    }

    @Override
    public Map<Long, ActivityView> load(Set<Long> activityKeys, Caller caller) {
        return reader.load(activityKeys, caller);
    }

    @Override
    public Map<Long, ActivityView> load(Set<Long> activityKeys) {
        return reader.load(activityKeys);
    }

    @Override
    public Map<Long, Connection<ActivityView>> ofSubjects(
            String subjectType, Set<Long> subjectKeys, PageRequest page, Caller caller) {
        return reader.ofSubjects(subjectType, subjectKeys, page, caller);
    }

    @Override
    public Map<Long, Connection<ActivitySignInView>> signIns(Set<Long> activityKeys, PageRequest page, Caller caller) {
        return signIns.ofActivities(activityKeys, page, caller);
    }

    @Override
    public Map<Long, Integer> countsByActivity(Set<Long> activityKeys) {
        return figures.byActivity(activityKeys);
    }

    @Override
    public Map<Long, Integer> countsByAttendee(String attendeeType, Set<Long> attendeeKeys) {
        return figures.byAttendee(attendeeType, attendeeKeys);
    }

    @Override
    public Map<Long, LocalDate> lastHeld(String subjectType, Set<Long> subjectKeys, LocalDate upTo) {
        return figures.lastHeld(subjectType, subjectKeys, upTo);
    }

    @Override
    public Condition held(String subjectType, String keyColumn, LocalDate from, LocalDate to) {
        return figures.held(subjectType, keyColumn, from, to);
    }
}

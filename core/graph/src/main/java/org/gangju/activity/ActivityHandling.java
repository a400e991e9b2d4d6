package org.gangju.activity;

import java.util.function.Function;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.ActivityKind;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and cancels activities, for those whom the permission of the activity's kind lets do so there. */
@Service
@Transactional
class ActivityHandling {

    private final Activities activities;
    private final ActivityReader reader;
    private final ActivityKinds kinds;

    ActivityHandling(Activities activities, ActivityReader reader, ActivityKinds kinds) {
        this.activities = activities;
        this.reader = reader;
        this.kinds = kinds;
    }

    ActivityView reschedule(RescheduleActivityInput input, Caller caller) {
        ActivityView seen = reached(input.id(), caller);
        kinds.present(seen.kind(), seen.place(), "id").requireMovable(seen, input.startsAt(), input.endsAt());
        ActivityView held = held(seen, input.version());
        return activities.reschedule(held, input.startsAt(), input.endsAt(), "id");
    }

    ActivityView cancel(CancelActivityInput input, Caller caller) {
        ActivityView seen = reached(input.id(), caller);
        kinds.find(seen.kind()).ifPresent(kind -> kind.requireCancellable(seen));
        return activities.cancel(held(seen, input.version()), input.reason(), "id");
    }

    private ActivityView reached(String id, Caller caller) {
        ActivityView seen = find(id, "id");
        requireReach(seen, ActivityKind::permission, id, "id", caller);
        return seen;
    }

    private ActivityView held(ActivityView seen, @Nullable Integer expectedVersion) {
        ActivityView held = activities.hold(seen.key(), "id");
        ExpectedVersion.require(expectedVersion, held.version());
        return held;
    }

    /** The activity of a global id, wherever it is held. */
    ActivityView find(String id, String field) {
        return NodeId.keyOf(ActivityView.TYPE_NAME, id).flatMap(reader::find).orElseThrow(() -> missing(id, field));
    }

    /**
     * Lets pass whoever reaches the activity by the permission at hand and by that of its kind.
     *
     * @param ofKind which of the kind's permissions
     * @throws RuleViolation NOT_FOUND where one of both does not reach
     * @throws CodedException FORBIDDEN for a caller who holds the kind's permission nowhere
     */
    void requireReach(
            ActivityView activity, Function<ActivityKind, String> ofKind, String id, String field, Caller caller) {
        if (!caller.scope().organizations().contains(activity.place())) {
            throw missing(id, field);
        }
        String permission = kinds.find(activity.kind()).map(ofKind).orElse(null);
        if (permission == null) {
            return;
        }
        if (!caller.may(permission)) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", permission);
        }
        if (!caller.scope(permission).organizations().contains(activity.place())) {
            throw missing(id, field);
        }
    }

    private static RuleViolation missing(String id, String field) {
        return new RuleViolation(InputRule.NOT_FOUND, field, id);
    }
}

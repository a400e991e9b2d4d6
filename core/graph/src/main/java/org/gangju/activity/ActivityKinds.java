package org.gangju.activity;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.gangju.spi.activity.ActivityKind;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.tree.TreePath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The kinds of activities that there are; found late, because a kind may itself schedule. */
@Component
class ActivityKinds {

    private final SingletonSupplier<Map<String, ActivityKind>> byKey;
    private final Toggles toggles;

    ActivityKinds(ObjectProvider<ActivityKind> beans, Toggles toggles) {
        this.byKey = SingletonSupplier.of(() -> beans.stream().collect(toMap(ActivityKind::key, kind -> kind)));
        this.toggles = toggles;
    }

    /**
     * A kind that is on for an organization.
     *
     * @throws org.gangju.spi.command.RuleViolation MODULE_DISABLED at {@code field} where its module is off
     * @throws IllegalArgumentException for a kind that no bean knows
     */
    ActivityKind present(String key, TreePath organization, String field) {
        ActivityKind kind =
                find(key).orElseThrow(() -> new IllegalArgumentException("There is no kind of activities " + key));
        toggles.of(kind.moduleId()).require(organization, field);
        return kind;
    }

    /** A kind, whether or not it is on; nothing where its module is not installed any more. */
    Optional<ActivityKind> find(String key) {
        return Optional.ofNullable(byKey.obtain().get(key));
    }
}

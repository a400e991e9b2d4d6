package org.gangju.matter;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.matter.MatterKind;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.tree.TreePath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The kinds of matters that there are; found late, because a kind may itself open matters. */
@Component
class MatterKinds {

    private final SingletonSupplier<Map<String, MatterKind>> byKey;
    private final Toggles toggles;

    MatterKinds(ObjectProvider<MatterKind> beans, Toggles toggles) {
        this.byKey = SingletonSupplier.of(() -> beans.stream().collect(toMap(MatterKind::key, kind -> kind)));
        this.toggles = toggles;
    }

    /**
     * A kind that is on for an organization.
     *
     * @throws org.gangju.spi.command.RuleViolation MODULE_DISABLED at {@code field} where its module is off
     * @throws IllegalArgumentException for a kind that no bean knows
     */
    MatterKind present(String key, TreePath organization, String field) {
        MatterKind kind =
                find(key).orElseThrow(() -> new IllegalArgumentException("There is no kind of matters " + key));
        toggles.of(kind.moduleId()).require(organization, field);
        return kind;
    }

    /** A kind, whether or not it is on; none where its module is gone for good. */
    Optional<MatterKind> find(String key) {
        return Optional.ofNullable(byKey.obtain().get(key));
    }

    /** A kind that is on for an organization; none where its module is off, or gone for good. */
    Optional<MatterKind> find(String key, TreePath organization) {
        return find(key).filter(kind -> toggles.of(kind.moduleId()).at(organization));
    }

    /** @throws CodedException FORBIDDEN for a caller who holds the kind's permission nowhere */
    static void requirePermission(MatterKind kind, Caller caller) {
        if (!caller.may(kind.permission())) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", kind.permission());
        }
    }
}

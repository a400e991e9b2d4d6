package org.gangju.proposal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.page.Condition;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.tree.TreePath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The kinds of proposals that there are; found late, because a kind may itself propose. */
@Component
class ProposalKinds {

    private final SingletonSupplier<Map<String, ProposalKind>> byKey;
    private final Toggles toggles;

    ProposalKinds(ObjectProvider<ProposalKind> beans, Toggles toggles) {
        this.byKey = SingletonSupplier.of(() -> beans.stream().collect(toMap(ProposalKind::key, kind -> kind)));
        this.toggles = toggles;
    }

    /**
     * A kind that is on for an organization.
     *
     * @throws org.gangju.spi.command.RuleViolation MODULE_DISABLED at {@code field} where its module is off
     * @throws IllegalArgumentException for a kind that no bean knows
     */
    ProposalKind present(String key, TreePath organization, String field) {
        ProposalKind kind = kind(key);
        toggles.of(kind.moduleId()).require(organization, field);
        return kind;
    }

    /** The permission that decides on a kind. */
    String permission(String key) {
        return kind(key).permission();
    }

    /** @throws CodedException FORBIDDEN for a caller who holds a kind's permission nowhere */
    static void requirePermission(String permission, Caller caller) {
        if (!caller.may(permission)) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", permission);
        }
    }

    /** The rows whose kind is on where their organization is. */
    Condition present(String kindColumn, String pathColumn) {
        return Condition.any(byKey.obtain().values().stream()
                .map(kind -> Condition.all(List.of(
                        Condition.of(kindColumn + " = ?", kind.key()),
                        toggles.of(kind.moduleId()).everywhere(pathColumn))))
                .toList());
    }

    private ProposalKind kind(String key) {
        return Optional.ofNullable(byKey.obtain().get(key))
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of proposals " + key));
    }
}

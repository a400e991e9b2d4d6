package org.gangju.organization;

import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationRegister;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What modules register themselves; found late, because a register establishes organizations. */
@Component
public class OrganizationRegisters {

    private final SingletonSupplier<List<OrganizationRegister>> all;
    private final OrganizationDirectory organizations;
    private final Toggles toggles;

    OrganizationRegisters(
            ObjectProvider<OrganizationRegister> beans, OrganizationDirectory organizations, Toggles toggles) {
        this.all = SingletonSupplier.of(() -> beans.orderedStream().toList());
        this.organizations = organizations;
        this.toggles = toggles;
    }

    /**
     * Lets a type pass that no module registers below an organization; that is held in its place.
     *
     * @param parentId null for the root
     * @throws RuleViolation ORGANIZATION_REGISTERED_ELSEWHERE at {@code type}, NOT_FOUND at {@code parentId}
     */
    public void requireNone(String type, @Nullable String parentId, Caller caller) {
        List<OrganizationRegister> registers = all.obtain().stream()
                .filter(register -> register.organizationType().equals(type))
                .toList();
        if (registers.isEmpty()) {
            return;
        }
        TreePath place = parentId == null
                ? TreePath.aboveAll()
                : organizations.hold(parentId, "parentId", caller).path();
        registers.stream()
                .filter(register -> toggles.of(register.moduleId()).at(place))
                .findFirst()
                .ifPresent(register -> {
                    throw new RuleViolation(
                            OrganizationRule.ORGANIZATION_REGISTERED_ELSEWHERE, "type", type, register.mutation());
                });
    }
}

package org.gangju.platform.toggle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Presence;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * Where one module is on by the decisions that are current when it is asked.
 *
 * @param related the module with all whose decisions bear on it
 */
record ModulePresence(String module, Set<String> related, CurrentDecisions current) implements Presence {

    private static final int MOST_FOR_A_CALLER = 500;

    /** More than there are districts in the country: work by the clock has nobody to narrow it down. */
    private static final int MOST_FOR_A_TASK = 5_000;

    @Override
    public boolean at(TreePath organization) {
        return current.book().modules(organization).contains(module);
    }

    @Override
    public boolean anywhere() {
        return Stream.concat(current.roots().stream(), current.book().decided(related, TreePath.aboveAll()).stream())
                .anyMatch(this::at);
    }

    @Override
    public void require(TreePath organization, String field) {
        if (!at(organization)) {
            throw new RuleViolation(InputRule.MODULE_DISABLED, field, module);
        }
    }

    @Override
    public Condition within(String pathColumn, Subtrees organizations) {
        return Condition.any(organizations.roots().stream()
                .map(root -> region(root, MOST_FOR_A_CALLER).condition(pathColumn))
                .toList());
    }

    @Override
    public Condition everywhere(String pathColumn) {
        return region(TreePath.aboveAll(), MOST_FOR_A_TASK).condition(pathColumn);
    }

    @Override
    public List<TreePath> absences(TreePath organization) {
        return region(organization, MOST_FOR_A_CALLER).absences().toList();
    }

    @Override
    public Optional<Instant> lastDecided(TreePath organization) {
        return current.lastDecided(related, organization);
    }

    private Region region(TreePath root, int most) {
        return Region.of(module, related, root, current.book(), most);
    }
}

package org.gangju.platform.toggle;

import java.util.Set;
import org.gangju.spi.caller.Caller;
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

    @Override
    public boolean at(TreePath organization) {
        return current.book().modules(organization).contains(module);
    }

    @Override
    public boolean anywhere() {
        return region(TreePath.aboveAll()).anywhere();
    }

    @Override
    public void require(TreePath organization, String field) {
        if (!at(organization)) {
            throw new RuleViolation(InputRule.MODULE_DISABLED, field, module);
        }
    }

    @Override
    public Condition within(String pathColumn, Caller caller) {
        return region(caller.scope().organizations()).condition(pathColumn);
    }

    @Override
    public Condition everywhere(String pathColumn) {
        return region(TreePath.aboveAll()).condition(pathColumn);
    }

    private Region region(TreePath root) {
        return Region.of(module, related, root, current.book());
    }
}

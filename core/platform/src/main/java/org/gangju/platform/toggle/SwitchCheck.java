package org.gangju.platform.toggle;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.tree.TreePath;

/**
 * Refuses a decision that would leave a module on without one that it requires, anywhere below.
 *
 * @param module the module that is decided about
 * @param organization the place where it is decided
 */
record SwitchCheck(ModuleRules rules, String module, TreePath organization) {

    void check(DecisionBook before, DecisionBook after) {
        Set<Lack> known = lacks(before);
        Optional<Lack> added = lacks(after).stream()
                .filter(lack -> !known.contains(lack))
                .sorted()
                .findFirst();
        if (added.isEmpty()) {
            return;
        }
        Lack lack = added.get();
        if (lack.module().equals(module)) {
            throw new RuleViolation(ToggleRule.REQUIREMENT_DISABLED, "decision", module, lack.required());
        }
        throw new RuleViolation(ToggleRule.REQUIRED_BY_ENABLED, "decision", module, lack.module());
    }

    private Set<Lack> lacks(DecisionBook book) {
        Set<String> related = rules.related(module);
        Set<TreePath> places = new HashSet<>(book.decided(related, organization));
        places.add(organization);
        Set<Lack> lacks = new HashSet<>();
        for (TreePath place : places) {
            for (String other : related) {
                lacks(book, other, place, lacks);
            }
        }
        return lacks;
    }

    private void lacks(DecisionBook book, String other, TreePath place, Set<Lack> lacks) {
        if (!book.verdict(other, place).enabled()) {
            return;
        }
        rules.required(other).stream()
                .filter(required -> !book.verdict(required, place).enabled())
                .forEach(required -> lacks.add(new Lack(other, required)));
    }

    /** A module that is switched on somewhere, and what it lacks there. */
    private record Lack(String module, String required) implements Comparable<Lack> {

        @Override
        public int compareTo(Lack other) {
            return toString().compareTo(other.toString());
        }
    }
}

package org.gangju.platform.toggle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * All decisions as they stood at one epoch. Never changes; answers from memory.
 *
 * <p>The rule: the default, then what the nearest organization on the way up has decided, unless one above it has locked
 * its decision. A module without one that it requires is off.
 */
final class DecisionBook {

    /** Places whose modules are remembered. */
    private static final int PLACES = 10_000;

    private final long epoch;
    private final ModuleRules rules;
    private final Map<String, NavigableMap<String, Decision>> decisions = new HashMap<>();
    private final Cache<TreePath, Set<String>> known =
            Caffeine.newBuilder().maximumSize(PLACES).build();

    DecisionBook(long epoch, ModuleRules rules, List<Decision> all) {
        this.epoch = epoch;
        this.rules = rules;
        all.forEach(this::write);
    }

    long epoch() {
        return epoch;
    }

    /** The modules that an organization has: switched on, and with all that they require. */
    Set<String> modules(TreePath organization) {
        return known.get(organization, this::found);
    }

    /** The places that were asked for lately. */
    Set<TreePath> places() {
        return known.asMap().keySet();
    }

    Verdict verdict(String module, TreePath organization) {
        Verdict verdict = new Verdict(rules.onByDefault(module), null);
        NavigableMap<String, Decision> made = of(module);
        for (int length = 0; length <= organization.value().length() && !made.isEmpty(); length += TreePath.SEGMENT) {
            Decision decision = made.get(organization.value().substring(0, length));
            if (decision != null) {
                verdict = new Verdict(decision.enabled(), decision);
            }
            if (decision != null && decision.locked()) {
                return verdict;
            }
        }
        return verdict;
    }

    /** The decision that an organization itself has made about a module. */
    Optional<Decision> own(String module, TreePath organization) {
        return Optional.ofNullable(of(module).get(organization.value()));
    }

    /** The places at or below one where a decision about any of these modules was made, in the tree's order. */
    Set<TreePath> decided(Set<String> modules, TreePath within) {
        Set<TreePath> places = new TreeSet<>();
        modules.forEach(module -> of(module)
                .subMap(within.value(), true, within.end(), false)
                .keySet()
                .forEach(path -> places.add(new TreePath(path))));
        return places;
    }

    /** The same book with one decision made, changed or, when it is null, taken back. */
    DecisionBook with(String module, TreePath organization, @Nullable Decision decision) {
        List<Decision> others = decisions.values().stream()
                .flatMap(made -> made.values().stream())
                .filter(other ->
                        !other.module().equals(module) || !other.organization().equals(organization))
                .toList();
        DecisionBook book = new DecisionBook(epoch, rules, others);
        if (decision != null) {
            book.write(decision);
        }
        return book;
    }

    private Set<String> found(TreePath organization) {
        Set<String> on = new TreeSet<>();
        rules.modules().stream()
                .filter(module -> verdict(module, organization).enabled())
                .forEach(on::add);
        return rules.closed(on);
    }

    private NavigableMap<String, Decision> of(String module) {
        return decisions.getOrDefault(module, Collections.emptyNavigableMap());
    }

    private void write(Decision decision) {
        decisions
                .computeIfAbsent(decision.module(), unknown -> new TreeMap<>())
                .put(decision.organization().value(), decision);
    }
}

package org.gangju.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one way to an indicator's figures: whatever shows them, what a caller is told of them is decided here. */
@Component
class IndicatorAnswers {

    private final List<IndicatorRule> rules;
    private final Toggles toggles;
    private final Disclosure disclosure;
    private final IndicatorCounts counts;

    IndicatorAnswers(List<IndicatorRule> rules, Toggles toggles, Disclosure disclosure, IndicatorCounts counts) {
        this.rules = List.copyOf(rules.stream()
                .collect(Collectors.toMap(rule -> rule.profile().key(), Function.identity(), this::clash, TreeMap::new))
                .values());
        this.toggles = toggles;
        this.disclosure = disclosure;
        this.counts = counts;
    }

    /** The indicators of these keys; all that the caller knows of, by key, where there are no keys. */
    List<IndicatorRule> asked(@Nullable List<String> keys, Caller caller) {
        return keys == null
                ? rules.stream().filter(rule -> isKnown(rule, caller)).toList()
                : keys.stream().map(key -> asked(key, caller)).toList();
    }

    /** The indicator of this key. */
    IndicatorRule asked(String key, Caller caller) {
        return rules.stream()
                .filter(rule -> rule.profile().key().equals(key))
                .filter(rule -> isKnown(rule, caller))
                .findFirst()
                .orElseThrow(() -> new CodedException(ErrorCode.BAD_INPUT, "indicatorKey", key));
    }

    /**
     * An indicator of an organization; nothing where its permission does not reach the organization. Where that is today
     * decides who sees it and whether the module is on; where it was on the day is what is counted.
     *
     * @param organization as it was on the day
     * @param caller at a field that asks for {@link IndicatorPermissions#READ}
     */
    Optional<Indicator> of(IndicatorRule rule, OrganizationView organization, LocalDate day, Caller caller) {
        return Optional.of(organization)
                .filter(asked -> caller.scope(rule.profile().permission())
                        .organizations()
                        .contains(asked.placeToday()))
                .map(asked -> answer(rule, asked, day, caller));
    }

    /** Whether the indicator's module is on for an organization, where that is today. */
    boolean isOn(IndicatorRule rule, OrganizationView organization) {
        return presence(rule).at(organization.placeToday());
    }

    private Indicator answer(IndicatorRule rule, OrganizationView organization, LocalDate day, Caller caller) {
        if (!isOn(rule, organization)) {
            return Indicator.absent(rule, organization, day);
        }
        IndicatorTable table = rule.table(organization, day, counts);
        Telling telling = disclosure.of(rule, organization, table, day, caller);
        return new Indicator(
                rule, organization, day, table, telling, presence(rule).absences(organization.placeToday()));
    }

    /** What a module that is off for the caller would count is unknown to it, like the module itself. */
    private boolean isKnown(IndicatorRule rule, Caller caller) {
        TreePath acting = caller.acting();
        return presence(rule).at(acting == null ? TreePath.aboveAll() : acting);
    }

    private Presence presence(IndicatorRule rule) {
        return toggles.of(rule.profile().moduleId());
    }

    private IndicatorRule clash(IndicatorRule one, IndicatorRule other) {
        throw new IllegalStateException(
                "Two indicators have the key " + one.profile().key() + ": " + one + ", " + other);
    }
}

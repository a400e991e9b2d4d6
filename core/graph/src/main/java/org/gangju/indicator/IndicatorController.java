package org.gangju.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the indicators of an organization in the order of their keys. */
@Controller
class IndicatorController {

    private final List<IndicatorRule> rules;
    private final OrganizationReader organizations;
    private final Toggles toggles;
    private final Clock clock;

    IndicatorController(List<IndicatorRule> rules, OrganizationReader organizations, Toggles toggles, Clock clock) {
        this.rules = List.copyOf(rules.stream()
                .collect(Collectors.toMap(IndicatorRule::key, Function.identity(), this::clash, TreeMap::new))
                .values());
        this.organizations = organizations;
        this.toggles = toggles;
        this.clock = clock;
    }

    @QueryMapping
    List<Indicator> indicators(
            @Argument String organizationId,
            @Argument @Nullable List<String> keys,
            @Argument @Nullable LocalDate asOf,
            Caller caller) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        List<IndicatorRule> asked =
                keys == null ? rules : keys.stream().map(this::rule).toList();
        return Optional.ofNullable(
                        organizations.find(Stream.of(organizationId), caller).get(organizationId))
                .map(organization -> answers(asked, organization, day, caller))
                .orElse(List.of());
    }

    private List<Indicator> answers(
            List<IndicatorRule> asked, OrganizationView organization, LocalDate day, Caller caller) {
        return asked.stream()
                .filter(rule -> caller.may(rule.permission()))
                .map(rule -> answer(rule, organization, day))
                .toList();
    }

    private Indicator answer(IndicatorRule rule, OrganizationView organization, LocalDate day) {
        return toggles.of(rule.moduleId()).at(organization.path())
                ? Indicator.of(rule, rule.figures(organization, day), day)
                : Indicator.withoutFigures(rule, day);
    }

    private IndicatorRule rule(String key) {
        return rules.stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new CodedException(ErrorCode.BAD_INPUT, "indicatorKey", key));
    }

    private IndicatorRule clash(IndicatorRule one, IndicatorRule other) {
        throw new IllegalStateException("Two indicators have the key " + one.key() + ": " + one + ", " + other);
    }
}

package org.gangju.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers the indicators of an organization in the order of their keys. */
@Controller
class IndicatorController {

    private final List<IndicatorRule> rules;
    private final OrganizationReader organizations;
    private final Toggles toggles;
    private final Disclosure disclosure;
    private final Clock clock;

    IndicatorController(
            List<IndicatorRule> rules,
            OrganizationReader organizations,
            Toggles toggles,
            Disclosure disclosure,
            Clock clock) {
        this.rules = List.copyOf(rules.stream()
                .collect(Collectors.toMap(IndicatorRule::key, Function.identity(), this::clash, TreeMap::new))
                .values());
        this.organizations = organizations;
        this.toggles = toggles;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    @QueryMapping
    List<Indicator> indicators(
            @Argument String organizationId, @Argument @Nullable List<String> keys, Moment moment, Caller caller) {
        LocalDate day = moment.on(LocalDate.now(clock));
        List<IndicatorRule> known =
                rules.stream().filter(rule -> isKnown(rule, caller)).toList();
        List<IndicatorRule> asked = keys == null
                ? known
                : keys.stream().map(key -> rule(key, known)).toList();
        return Optional.ofNullable(organizations
                        .find(Stream.of(organizationId), day, caller)
                        .get(organizationId))
                .map(organization -> answers(asked, organization, day, caller))
                .orElse(List.of());
    }

    @SchemaMapping(typeName = "IndicatorExclusion")
    CompletableFuture<OrganizationView> organization(
            IndicatorExclusion exclusion, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(exclusion.organizationKey(), exclusion.asOf()));
    }

    @SchemaMapping(typeName = "Indicator")
    String title(Indicator indicator, Caller caller) {
        return indicator.rule().title().in(caller.locale());
    }

    @SchemaMapping(typeName = "Indicator")
    CompletableFuture<Connection<IndicatorPart>> breakdown(
            Indicator indicator,
            PageRequest page,
            DataLoader<ParentPage<Dated<Long>>, Connection<OrganizationView>> organizationChildren) {
        Dated<Long> parent = new Dated<>(indicator.organization().key(), indicator.asOf());
        return organizationChildren
                .load(new ParentPage<>(parent, page))
                .thenApply(children -> children.map(indicator::part));
    }

    private List<Indicator> answers(
            List<IndicatorRule> asked, OrganizationView organization, LocalDate day, Caller caller) {
        return asked.stream()
                .filter(rule -> caller.scope(rule.permission()).organizations().contains(organization.path()))
                .map(rule -> answer(rule, organization, day, caller))
                .toList();
    }

    private Indicator answer(IndicatorRule rule, OrganizationView organization, LocalDate day, Caller caller) {
        Presence presence = toggles.of(rule.moduleId());
        if (!presence.at(organization.path())) {
            return Indicator.absent(rule, organization, day);
        }
        IndicatorTable table = rule.table(organization, day);
        Telling telling = disclosure.of(rule, organization, table, day, caller);
        return new Indicator(rule, organization, day, table, telling, presence.absences(organization.path()));
    }

    /** What a module that is off for the caller would count is unknown to it, like the module itself. */
    private boolean isKnown(IndicatorRule rule, Caller caller) {
        TreePath acting = caller.acting();
        return toggles.of(rule.moduleId()).at(acting == null ? TreePath.aboveAll() : acting);
    }

    private static IndicatorRule rule(String key, List<IndicatorRule> known) {
        return known.stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new CodedException(ErrorCode.BAD_INPUT, "indicatorKey", key));
    }

    private IndicatorRule clash(IndicatorRule one, IndicatorRule other) {
        throw new IllegalStateException("Two indicators have the key " + one.key() + ": " + one + ", " + other);
    }
}

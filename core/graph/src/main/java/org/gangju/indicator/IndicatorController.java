package org.gangju.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers the indicators of an organization in the order of their keys. */
@Controller
class IndicatorController {

    private final IndicatorAnswers answers;
    private final IndicatorTrends trends;
    private final OrganizationReader organizations;
    private final Clock clock;

    IndicatorController(
            IndicatorAnswers answers, IndicatorTrends trends, OrganizationReader organizations, Clock clock) {
        this.answers = answers;
        this.trends = trends;
        this.organizations = organizations;
        this.clock = clock;
    }

    @QueryMapping
    List<Indicator> indicators(
            @Argument String organizationId, @Argument @Nullable List<String> keys, Moment moment, Caller caller) {
        LocalDate day = moment.on(LocalDate.now(clock));
        List<IndicatorRule> asked = answers.asked(keys, caller);
        return Optional.ofNullable(organizations
                        .find(Stream.of(organizationId), day, caller)
                        .get(organizationId))
                .map(organization -> asked.stream()
                        .flatMap(rule -> answers.of(rule, organization, day, caller).stream())
                        .toList())
                .orElse(List.of());
    }

    @SchemaMapping(typeName = "IndicatorExclusion")
    CompletableFuture<OrganizationView> organization(
            IndicatorExclusion exclusion, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(exclusion.organizationKey(), exclusion.asOf()));
    }

    @SchemaMapping(typeName = "Indicator")
    String title(Indicator indicator, Caller caller) {
        return indicator.rule().profile().title().in(caller.locale());
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

    @SchemaMapping(typeName = "Indicator")
    List<IndicatorPoint> trend(
            Indicator indicator,
            @Argument LocalDate from,
            @Argument LocalDate to,
            @Argument IndicatorStep step,
            Caller caller) {
        return trends.of(indicator, new IndicatorPeriod(from, to, step), caller);
    }
}

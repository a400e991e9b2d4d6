package org.gangju.indicator;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.gangju.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers the rows behind a number, and leads to what they are. */
@Controller
@SchemaMapping(typeName = "IndicatorRow")
class IndicatorRowController {

    private final IndicatorAnswers answers;
    private final IndicatorRows rows;
    private final Subjects subjects;
    private final OrganizationReader organizations;
    private final Clock clock;

    IndicatorRowController(
            IndicatorAnswers answers,
            IndicatorRows rows,
            OrganizationReader organizations,
            ObjectProvider<NodeLoader<?>> loaders,
            Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.subjects = new Subjects(loaders);
        this.organizations = organizations;
        this.clock = clock;
    }

    @QueryMapping
    Connection<IndicatorRow> indicatorRows(
            @Argument String organizationId,
            @Argument String key,
            @Argument @Nullable Boolean fulfilled,
            @Argument @Nullable String group,
            Moment moment,
            PageRequest page,
            Caller caller) {
        LocalDate day = moment.on(LocalDate.now(clock));
        IndicatorRule rule = answers.asked(key, caller);
        return Optional.ofNullable(organizations
                        .find(Stream.of(organizationId), day, caller)
                        .get(organizationId))
                .map(organization -> rows.page(rule, organization, day, new RowsWanted(fulfilled, group), page, caller))
                .orElseGet(Connection::empty);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Node> node(IndicatorRow row, Caller caller, DataFetchingEnvironment field) {
        return subjects.load(row.subject(), row.asOf(), caller, field);
    }

    @SchemaMapping
    CompletableFuture<@Nullable OrganizationView> organization(
            IndicatorRow row, DataLoader<Dated<Long>, @Nullable OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(row.organizationKey(), row.asOf()));
    }
}

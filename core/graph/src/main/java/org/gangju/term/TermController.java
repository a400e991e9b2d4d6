package org.gangju.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
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

/** The fields that find terms and tell where they stand. */
@Controller
@SchemaMapping(typeName = TermView.TYPE_NAME)
class TermController {

    private final TermReader reader;
    private final TermSettings settings;
    private final Clock clock;

    TermController(TermReader reader, TermEvents events, TermSettings settings, Clock clock, Batches batches) {
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
        batches.registerPages("organizationTerms", reader::ofOrganizations);
        batches.registerDated("organizationCurrentTerm", reader::current);
        batches.register("termEvents", (Set<Long> terms, Caller caller) -> events.of(terms));
    }

    @QueryMapping
    Connection<TermView> terms(@Argument @Nullable TermFilter filter, Moment moment, PageRequest page, Caller caller) {
        return reader.page(filter, moment.asOf(), page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<TermView>> terms(
            OrganizationView organization,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<OrganizationTerms>, Connection<TermView>> organizationTerms) {
        return organizationTerms.load(new ParentPage<>(new OrganizationTerms(organization.key(), moment), page));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<TermView> currentTerm(
            OrganizationView organization, Moment moment, DataLoader<Dated<Long>, TermView> organizationCurrentTerm) {
        return organizationCurrentTerm.load(moment.dated(organization.key()));
    }

    @SchemaMapping
    CompletableFuture<TermStatus> status(TermView term, Moment moment, DataLoader<Long, List<TermEvent>> termEvents) {
        return termEvents
                .load(term.key())
                .thenApply(events -> course(term, events).status(moment.on(LocalDate.now(clock)), settings));
    }

    @SchemaMapping
    CompletableFuture<@Nullable LocalDate> extendedTo(TermView term, DataLoader<Long, List<TermEvent>> termEvents) {
        return termEvents
                .load(term.key())
                .thenApply(events -> course(term, events).extendedTo(day(term)));
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            TermView term, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(term.organizationKey(), term.asOf()));
    }

    private LocalDate day(TermView term) {
        return term.asOf() == null ? LocalDate.now(clock) : term.asOf();
    }

    private static TermCourse course(TermView term, @Nullable List<TermEvent> events) {
        return new TermCourse(term.startsOn(), term.endsOn(), events == null ? List.of() : events);
    }
}

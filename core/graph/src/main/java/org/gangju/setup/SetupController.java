package org.gangju.setup;

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

/** The fields that tell what is not set up as the rules ask. */
@Controller
class SetupController {

    private final SetupReader reader;

    SetupController(SetupReader reader, SetupWaiverReader waivers, Batches batches) {
        this.reader = reader;
        batches.register("setupFindings", (Set<Dated<Long>> wanted, Caller caller) -> reader.of(wanted));
        batches.registerPages(
                "setupWaivers",
                (Set<OrganizationWaivers> lists, PageRequest page, Caller caller) -> waivers.of(lists, page));
    }

    @QueryMapping
    Connection<SetupFinding> setupFindings(
            @Argument @Nullable SetupFindingFilter filter,
            @Argument @Nullable LocalDate asOf,
            PageRequest page,
            Caller caller) {
        return reader.page(filter == null ? SetupFindingFilter.ALL : filter, asOf, page, caller);
    }

    @QueryMapping
    Connection<UpgradeCandidate> upgradeCandidates(
            @Argument @Nullable String within, @Argument @Nullable LocalDate asOf, PageRequest page, Caller caller) {
        return reader.candidates(within, asOf, page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<List<SetupFinding>> setupFindings(
            OrganizationView organization,
            @Argument @Nullable LocalDate asOf,
            DataLoader<Dated<Long>, @Nullable List<SetupFinding>> setupFindings) {
        LocalDate day = asOf == null ? organization.asOf() : asOf;
        return setupFindings
                .load(new Dated<>(organization.key(), day))
                .thenApply(found -> found == null ? List.of() : found);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<SetupWaiverView>> setupWaivers(
            OrganizationView organization,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Boolean history,
            PageRequest page,
            DataLoader<ParentPage<OrganizationWaivers>, Connection<SetupWaiverView>> setupWaivers) {
        Moment moment = Moment.of(asOf, organization.asOf(), history);
        return setupWaivers.load(new ParentPage<>(new OrganizationWaivers(organization.key(), moment), page));
    }

    @SchemaMapping(typeName = "SetupFinding")
    CompletableFuture<OrganizationView> organization(
            SetupFinding finding, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(finding.organizationKey(), finding.asOf()));
    }

    @SchemaMapping(typeName = "SetupFinding")
    @Nullable
    CompletableFuture<SetupWaiverView> waiver(SetupFinding finding, DataLoader<Long, SetupWaiverView> setupWaiver) {
        return finding.waiverKey() == null ? null : setupWaiver.load(finding.waiverKey());
    }

    @SchemaMapping(typeName = "UpgradeCandidate")
    CompletableFuture<OrganizationView> organization(
            UpgradeCandidate candidate, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(candidate.organizationKey(), candidate.asOf()));
    }

    @SchemaMapping(typeName = SetupWaiverView.TYPE_NAME)
    CompletableFuture<OrganizationView> organization(
            SetupWaiverView waiver, DataLoader<Long, OrganizationView> organization) {
        return organization.load(waiver.organizationKey());
    }
}

package org.gangju.setup;

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
        batches.register("setupFindings", (Set<Dated<Long>> wanted, Caller caller) -> reader.of(wanted, caller));
        batches.registerPages(
                "setupWaivers",
                (Set<OrganizationWaivers> lists, PageRequest page, Caller caller) -> waivers.of(lists, page, caller));
    }

    @QueryMapping
    Connection<SetupFinding> setupFindings(
            @Argument @Nullable SetupFindingFilter filter, Moment moment, PageRequest page, Caller caller) {
        return reader.page(filter == null ? SetupFindingFilter.ALL : filter, moment.asOf(), page, caller);
    }

    @QueryMapping
    Connection<UpgradeCandidate> upgradeCandidates(
            @Argument @Nullable String within, Moment moment, PageRequest page, Caller caller) {
        return reader.candidates(within, moment.asOf(), page, caller);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<List<SetupFinding>> setupFindings(
            OrganizationView organization,
            Moment moment,
            DataLoader<Dated<Long>, @Nullable List<SetupFinding>> setupFindings) {
        return setupFindings
                .load(moment.dated(organization.key()))
                .thenApply(found -> found == null ? List.of() : found);
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<SetupWaiverView>> setupWaivers(
            OrganizationView organization,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<OrganizationWaivers>, Connection<SetupWaiverView>> setupWaivers) {
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
        return finding.waiverKey() == null
                ? null
                : setupWaiver.load(finding.waiverKey()).thenApply(waiver -> waiver.on(finding.asOf()));
    }

    @SchemaMapping(typeName = "UpgradeCandidate")
    CompletableFuture<OrganizationView> organization(
            UpgradeCandidate candidate, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(candidate.organizationKey(), candidate.asOf()));
    }

    /** That there are many is everybody's who reads the setup; how many, only theirs who read the members. */
    @SchemaMapping(typeName = "UpgradeCandidate")
    @Nullable
    Integer members(UpgradeCandidate candidate, Caller caller) {
        return caller.scope().organizations().contains(candidate.placeToday()) ? candidate.members() : null;
    }

    @SchemaMapping(typeName = SetupWaiverView.TYPE_NAME)
    CompletableFuture<OrganizationView> organization(
            SetupWaiverView waiver, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(waiver.organizationKey(), waiver.asOf()));
    }
}

package org.gangju.platform.basis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The records of processing in the schema. */
@Controller
@SchemaMapping(typeName = ProcessingRecordView.TYPE_NAME)
class ProcessingRecordController {

    private final ProcessingRecordReader reader;
    private final ProcessingRecords records;
    private final BasisPolicy policy;
    private final Mutations mutations;
    private final Clock clock;

    ProcessingRecordController(
            ProcessingRecordReader reader,
            ProcessingRecords records,
            BasisPolicy policy,
            Mutations mutations,
            Clock clock) {
        this.reader = reader;
        this.records = records;
        this.policy = policy;
        this.mutations = mutations;
        this.clock = clock;
    }

    @QueryMapping
    ProcessingStatus processingStatus() {
        return ProcessingStatus.of(policy.reason());
    }

    @QueryMapping
    Connection<ProcessingRecordView> processingRecords(
            @Argument @Nullable ProcessingRecordFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @QueryMapping
    CompletableFuture<@Nullable ProcessingRecordView> processingRecord(
            @Argument String id, DataLoader<Long, @Nullable ProcessingRecordView> processingRecord) {
        return NodeId.keyOf(ProcessingRecordView.TYPE_NAME, id)
                .map(processingRecord::load)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    @MutationMapping
    ProcessingRecordPayload recordProcessing(@Argument RecordProcessingInput input, Caller caller) {
        return mutations.run(caller, input, ProcessingRecordPayload::new, () -> records.add(input, caller));
    }

    @MutationMapping
    ProcessingRecordPayload withdrawProcessingRecord(@Argument WithdrawProcessingRecordInput input, Caller caller) {
        return mutations.run(caller, input, ProcessingRecordPayload::new, () -> records.withdraw(input, caller));
    }

    @SchemaMapping
    CompletableFuture<@Nullable OrganizationView> organization(
            ProcessingRecordView processing, DataLoader<Long, @Nullable OrganizationView> organization) {
        Long key = processing.organizationKey();
        return key == null ? CompletableFuture.completedFuture(null) : organization.load(key);
    }

    @SchemaMapping
    boolean inForce(ProcessingRecordView processing) {
        return processing.isInForce(LocalDate.now(clock));
    }

    @SchemaMapping
    boolean reviewDue(ProcessingRecordView processing) {
        return processing.isReviewDue(LocalDate.now(clock));
    }
}

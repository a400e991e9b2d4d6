package org.gangju.platform.auditor;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The list of audit entries, and what leads from one to its organization. */
@Controller
class AuditController {

    private final AuditReader reader;

    AuditController(AuditReader reader) {
        this.reader = reader;
    }

    @QueryMapping
    Connection<AuditEntryView> auditEntries(
            @Argument @Nullable AuditEntryFilter filter, PageRequest page, Caller caller) {
        return reader.page(filter, page, caller);
    }

    @SchemaMapping(typeName = AuditEntryView.TYPE_NAME)
    @Nullable
    CompletableFuture<OrganizationView> organization(
            AuditEntryView entry, DataLoader<Long, OrganizationView> organization) {
        return entry.organizationKey() == null ? null : organization.load(entry.organizationKey());
    }
}

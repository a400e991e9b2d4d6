package org.gangju.platform.auditor;

import java.time.OffsetDateTime;
import java.util.List;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.spi.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * An audit entry as auditors read it.
 *
 * @param key the number within the chain
 * @param organizationKey the organization that the caller acted for
 * @param detail facts and changes, as they are stored
 */
record AuditEntryView(
        long key,
        OffsetDateTime at,
        String event,
        AuditOutcome outcome,
        @Nullable String caller,
        @Nullable String client,
        @Nullable Long organizationKey,
        @Nullable String address,
        @Nullable String nodeId,
        List<String> problems,
        @Nullable String reason,
        @Nullable String traceId,
        AuditDetail detail,
        String previousHash,
        String hash)
        implements Node {

    /** The GraphQL type. */
    static final String TYPE_NAME = "AuditEntry";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    public long sequence() {
        return key;
    }

    public List<AuditFact> facts() {
        return detail.facts();
    }

    public List<AuditChange> changes() {
        return detail.changes();
    }

    public int changesLeftOut() {
        return detail.leftOut();
    }
}

package org.gangju.platform.auditor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.module.PlatformModule;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.RowReader;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;

/**
 * Reads entries, always within the caller's scope: those of callers who acted for an organization in it, by the place
 * that the organization had then, because an entry is never changed.
 */
@Repository
class AuditReader implements NodeLoader<AuditEntryView> {

    private static final String COLUMNS = "e.sequence_number, e.happened_millis, e.event_name, e.outcome, e.caller,"
            + " e.client, e.acting_id, e.address, e.node_id, e.problems, e.reason, e.trace_id, e.changes,"
            + " e.previous_hash, e.hash";
    private static final String TABLE = "audit_entry e";
    private static final RowReader<AuditEntryView> READER = AuditReader::view;
    private static final PageQuery<AuditEntryView> QUERY = new PageQuery<>(
            COLUMNS,
            TABLE,
            "e.sequence_number",
            Visibility.organizations(PlatformModule.AUDIT_READ.name(), "e.acting_path"),
            List.of(SortKey.number("e.sequence_number")),
            READER);

    private final Pages pages;
    private final ObjectProvider<NodeLoader<OrganizationView>> organizations;

    AuditReader(Pages pages, ObjectProvider<NodeLoader<OrganizationView>> organizations) {
        this.pages = pages;
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return AuditEntryView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return PlatformModule.AUDIT_READ.name();
    }

    @Override
    public Map<Long, AuditEntryView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(QUERY, keys, caller);
    }

    Connection<AuditEntryView> page(@Nullable AuditEntryFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                filter,
                ids -> new AuditConditions(
                        new FilterPlaces<>(organizations.getObject().find(ids, caller))),
                AuditConditions::of);
        return pages.page(QUERY, conditions, page, caller);
    }

    private static AuditEntryView view(ResultSet row) throws SQLException {
        String problems = row.getString("problems");
        return new AuditEntryView(
                row.getLong("sequence_number"),
                Instant.ofEpochMilli(row.getLong("happened_millis")).atOffset(ZoneOffset.UTC),
                row.getString("event_name"),
                AuditOutcome.valueOf(row.getString("outcome")),
                row.getString("caller"),
                row.getString("client"),
                row.getObject("acting_id", Long.class),
                row.getString("address"),
                row.getString("node_id"),
                problems == null ? List.of() : List.of(problems.split(",")),
                row.getString("reason"),
                row.getString("trace_id"),
                AuditDetail.of(row.getString("changes")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}

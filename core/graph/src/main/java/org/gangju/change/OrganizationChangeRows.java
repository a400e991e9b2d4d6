package org.gangju.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.gangju.organization.OrganizationPermissions;
import org.gangju.spi.audit.ChangeNotes;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes as the database has them ({@code organization_change}); for a caller always within that caller's scope. */
@Repository
class OrganizationChangeRows implements NodeLoader<OrganizationChangeView> {

    private static final PageQuery<OrganizationChangeView> ROWS = new PageQuery<>(
            """
            c.id, c.kind, c.organization_id, c.organization_path, c.target_id, c.new_code, c.new_name, \
            c.new_short_name, c.new_type, c.version""",
            "organization_change c",
            "c.id",
            Visibility.organizations(OrganizationPermissions.READ.name(), "c.organization_path"),
            List.of(SortKey.number("c.id")),
            OrganizationChangeRows::read);

    private static final String TARGET = "targetId";

    private final JdbcClient sql;
    private final Pages pages;
    private final ChangeNotes changes;

    OrganizationChangeRows(JdbcClient sql, Pages pages, ChangeNotes changes) {
        this.sql = sql;
        this.pages = pages;
        this.changes = changes;
    }

    @Override
    public String typeName() {
        return OrganizationChangeView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return OrganizationPermissions.READ.name();
    }

    @Override
    public Map<Long, OrganizationChangeView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(ROWS, keys, caller);
    }

    /** A change that is carried out, whoever may read it. */
    OrganizationChangeView decided(long key) {
        return sql.sql("SELECT " + ROWS.columns() + " FROM " + ROWS.table() + " WHERE c.id = ?")
                .param(key)
                .query((row, number) -> read(row))
                .single();
    }

    /** By change, the members who are to join by it, in order. */
    Map<Long, List<Long>> members(Set<Long> changes) {
        Condition wanted = Condition.in("change_id", List.copyOf(changes));
        return sql
                .sql("SELECT change_id, member_id FROM organization_change_member WHERE " + wanted.sql()
                        + " ORDER BY change_id, member_id")
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong("change_id"), row.getLong("member_id")))
                .list()
                .stream()
                .collect(groupingBy(Entry::getKey, mapping(Entry::getValue, toList())));
    }

    void add(OrganizationChangeView change, Collection<Long> members) {
        sql.sql("""
                        INSERT INTO organization_change (id, kind, organization_id, organization_path, target_id, new_code,
                        new_name, new_short_name, new_type, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .param(change.key())
                .param(change.kind().name())
                .param(change.organizationKey())
                .param(change.place().value())
                .param(change.targetKey())
                .param(change.newCode())
                .param(change.newName())
                .param(change.newShortName())
                .param(change.newType())
                .update();
        members.forEach(member -> sql.sql("INSERT INTO organization_change_member (change_id, member_id) VALUES (?, ?)")
                .params(change.key(), member)
                .update());
        changes.changed(
                OrganizationChangeView.TYPE_NAME, String.valueOf(change.key()), Map.of(), facts(change, members));
    }

    private static Map<String, Object> facts(OrganizationChangeView change, Collection<Long> members) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", change.kind());
        facts.put("organizationId", change.organizationKey());
        put(facts, TARGET, change.targetKey());
        put(facts, "newCode", change.newCode());
        put(facts, "newName", change.newName());
        put(facts, "newShortName", change.newShortName());
        put(facts, "newType", change.newType());
        facts.put("memberIds", members);
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    /** Notes which organization an establishment has made. */
    void established(long change, long organization) {
        sql.sql("UPDATE organization_change SET target_id = ?, version = version + 1 WHERE id = ?")
                .params(organization, change)
                .update();
        changes.changed(
                OrganizationChangeView.TYPE_NAME,
                String.valueOf(change),
                Map.of(TARGET, ""),
                Map.of(TARGET, organization));
    }

    private static OrganizationChangeView read(ResultSet row) throws SQLException {
        return new OrganizationChangeView(
                row.getLong("id"),
                OrganizationChangeKind.valueOf(row.getString("kind")),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getObject("target_id", Long.class),
                row.getString("new_code"),
                row.getString("new_name"),
                row.getString("new_short_name"),
                row.getString("new_type"),
                row.getInt("version"));
    }
}

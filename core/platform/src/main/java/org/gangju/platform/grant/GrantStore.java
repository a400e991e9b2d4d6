package org.gangju.platform.grant;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangju.platform.audit.ChangeLog;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The grants as the database has them ({@code role_grant}). Rows are ended, never rewritten or deleted. */
@Repository
class GrantStore {

    private static final String TYPE = "RoleGrant";
    private static final String VALID_TO = "validTo";

    private final JdbcClient sql;
    private final Keys keys;
    private final ChangeLog changes;

    GrantStore(JdbcClient sql, Keys keys, ChangeLog changes) {
        this.sql = sql;
        this.keys = keys;
        this.changes = changes;
    }

    /** What a holder has on a day, by key. */
    List<GrantView> holding(Holder holder, LocalDate day) {
        return select(Condition.all(List.of(of(holder), Period.holding("g", day))));
    }

    /** What a holder has on one of the days of a period. */
    List<GrantView> overlapping(Holder holder, Period period) {
        return select(Condition.all(List.of(of(holder), period.overlapping("g"))));
    }

    Optional<GrantView> find(long key) {
        return select(Condition.of("g.id = ?", key)).stream().findFirst();
    }

    /** Whether anything was ever granted. */
    boolean isEmpty() {
        return select(Condition.of("1 = 1")).isEmpty();
    }

    /** Whether somebody has the role on the day or later. */
    boolean inUse(String roleCode, LocalDate day) {
        Condition wanted = Condition.all(List.of(
                Condition.of("g.role_code = ?", roleCode), Period.since(day).overlapping("g")));
        return !select(wanted).isEmpty();
    }

    GrantView add(NewGrant wanted) {
        long key = keys.next("role_grant");
        TreePath place = wanted.place();
        sql.sql("""
                        INSERT INTO role_grant (id, holder_kind, holder_name, role_code, organization_id, organization_path,
                        valid_from, valid_to, reason, granted_by, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .param(key)
                .param(wanted.holder().kind().name())
                .param(wanted.holder().name())
                .param(wanted.roleCode())
                .param(place.isAboveAll() ? null : place.id())
                .param(place.value())
                .param(wanted.period().from())
                .param(wanted.period().to())
                .param(wanted.reason())
                .param(wanted.grantedBy())
                .update();
        changes.changed(TYPE, String.valueOf(key), Map.of(), facts(wanted));
        return find(key).orElseThrow();
    }

    private static Map<String, Object> facts(NewGrant wanted) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("holder", wanted.holder().kind().id(wanted.holder().name()));
        facts.put("roleCode", wanted.roleCode());
        facts.put("organizationPath", wanted.place().value());
        facts.put("validFrom", wanted.period().from());
        LocalDate to = wanted.period().to();
        if (to != null) {
            facts.put(VALID_TO, to);
        }
        return facts;
    }

    GrantView end(GrantView grant, LocalDate day) {
        sql.sql("UPDATE role_grant SET valid_to = ?, version = version + 1 WHERE id = ?")
                .params(day, grant.key())
                .update();
        LocalDate before = grant.validTo();
        changes.changed(
                TYPE,
                String.valueOf(grant.key()),
                Map.of(VALID_TO, before == null ? "" : before),
                Map.of(VALID_TO, day));
        return find(grant.key()).orElseThrow();
    }

    private static Condition of(Holder holder) {
        CredentialKind kind = holder.kind();
        return Condition.of("g.holder_kind = ? AND g.holder_name = ?", kind.name(), holder.name());
    }

    private List<GrantView> select(Condition wanted) {
        PageQuery<GrantView> query = GrantRows.BY_PLACE;
        return sql.sql("SELECT " + query.columns() + " FROM " + query.table() + " WHERE " + wanted.sql()
                        + " ORDER BY g.id LIMIT " + Grants.MOST)
                .params(wanted.parameters())
                .query((row, number) -> GrantRows.read(row))
                .list();
    }
}

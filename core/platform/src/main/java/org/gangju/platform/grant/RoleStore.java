package org.gangju.platform.grant;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gangju.platform.audit.ChangeLog;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roles of the installation's own ({@code custom_role}). */
@Repository
class RoleStore {

    private static final String SELECT = "SELECT r.code, r.name, r.version, p.permission FROM custom_role r"
            + " LEFT JOIN custom_role_permission p ON p.role_code = r.code";

    private static final String TYPE = "Role";

    private final JdbcClient sql;
    private final ChangeLog changes;

    RoleStore(JdbcClient sql, ChangeLog changes) {
        this.sql = sql;
        this.changes = changes;
    }

    List<CustomRole> all() {
        return select("", List.of());
    }

    Optional<CustomRole> find(String code) {
        return select(" WHERE r.code = ?", List.of(code)).stream().findFirst();
    }

    /** Those of these codes. */
    List<CustomRole> find(Collection<String> codes) {
        Condition wanted = Condition.in("r.code", List.copyOf(codes));
        return codes.isEmpty() ? List.of() : select(" WHERE " + wanted.sql(), wanted.parameters());
    }

    /** Lets one transaction at a time change roles, or grant one of the installation's own. */
    void lock() {
        sql.sql("SELECT id FROM role_lock WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    void add(String code, String name, Set<String> permissions) {
        sql.sql("INSERT INTO custom_role (code, name, version) VALUES (?, ?, 0)")
                .params(code, name)
                .update();
        give(code, permissions);
        changes.changed(TYPE, code, Map.of(), facts(name, permissions));
    }

    void change(CustomRole role, String name, Set<String> permissions) {
        String code = role.code();
        sql.sql("UPDATE custom_role SET name = ?, version = version + 1 WHERE code = ?")
                .params(name, code)
                .update();
        sql.sql("DELETE FROM custom_role_permission WHERE role_code = ?")
                .param(code)
                .update();
        give(code, permissions);
        changes.changed(TYPE, code, facts(role.name(), role.permissions()), facts(name, permissions));
    }

    void remove(CustomRole role) {
        String code = role.code();
        sql.sql("DELETE FROM custom_role_permission WHERE role_code = ?")
                .param(code)
                .update();
        sql.sql("DELETE FROM custom_role WHERE code = ?").param(code).update();
        changes.changed(TYPE, code, facts(role.name(), role.permissions()), Map.of());
    }

    private static Map<String, Object> facts(String name, Set<String> permissions) {
        return Map.of("name", name, "permissions", permissions);
    }

    private void give(String code, Set<String> permissions) {
        permissions.forEach(
                permission -> sql.sql("INSERT INTO custom_role_permission (role_code, permission) VALUES (?, ?)")
                        .params(code, permission)
                        .update());
    }

    private List<CustomRole> select(String where, List<Object> parameters) {
        Map<String, CustomRole> found = new LinkedHashMap<>();
        sql.sql(SELECT + where + " ORDER BY r.code, p.permission")
                .params(parameters)
                .query(row -> {
                    String permission = row.getString("permission");
                    String code = row.getString("code");
                    CustomRole role =
                            new CustomRole(code, row.getString("name"), new TreeSet<>(), row.getInt("version"));
                    Set<String> permissions =
                            found.computeIfAbsent(code, unknown -> role).permissions();
                    if (permission != null) {
                        permissions.add(permission);
                    }
                });
        return List.copyOf(found.values());
    }
}

package org.gangju.redproperty.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of services. */
@Repository
class PropertyServiceTable {

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final DatedTable services;

    PropertyServiceTable(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
        this.services = new DatedTable(sql, "property_service");
    }

    void add(PropertyServiceView service) {
        addAll(List.of(service));
    }

    /** In one statement. */
    void addAll(List<PropertyServiceView> added) {
        batch.batchUpdate("""
                        INSERT INTO property_service (id, company_id, company_organization_id, company_path, grid_id,
                            organization_id, organization_path, link_id, valid_from, valid_to, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", added, Math.max(1, added.size()), (statement, service) -> {
            statement.setLong(1, service.key());
            statement.setLong(2, service.companyKey());
            statement.setLong(3, service.companyOrganizationKey());
            statement.setString(4, service.companyPath().value());
            statement.setLong(5, service.gridKey());
            statement.setLong(6, service.organizationKey());
            statement.setString(7, service.place().value());
            statement.setObject(8, service.linkKey());
            statement.setObject(9, service.validFrom());
            statement.setObject(10, service.validTo());
        });
    }

    Optional<PropertyServiceView> find(long key) {
        return select(Condition.of("s.id = ?", key)).stream().findFirst();
    }

    /** Those of some rows that hold on a day or later, by id. */
    List<PropertyServiceView> open(Condition which, LocalDate day) {
        return select(Condition.all(List.of(which, Period.since(day).overlapping("s"))));
    }

    /** Those of an estate that hold on a day. */
    List<PropertyServiceView> holding(long grid, LocalDate day) {
        return select(Condition.all(List.of(Condition.of("s.grid_id = ?", grid), Period.holding("s", day))));
    }

    /** Whether an organization serves one of the estates of these parts of the tree on a day. */
    boolean serves(long organization, Subtrees estates, LocalDate day) {
        Condition wanted = Condition.all(List.of(
                Condition.of("s.company_organization_id = ?", organization),
                Condition.within("s.organization_path", estates),
                Period.holding("s", day)));
        return sql.sql("SELECT COUNT(*) FROM property_service s WHERE " + wanted.sql())
                        .params(wanted.parameters())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void end(Condition which, LocalDate day) {
        services.endAll(which, day);
    }

    private List<PropertyServiceView> select(Condition which) {
        return sql.sql("SELECT " + PropertyServiceRows.COLUMNS + " FROM property_service s WHERE " + which.sql()
                        + " ORDER BY s.id")
                .params(which.parameters())
                .query((row, number) -> PropertyServiceRows.read(row))
                .list();
    }
}

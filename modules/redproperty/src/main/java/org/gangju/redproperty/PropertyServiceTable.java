package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of services. */
@Repository
class PropertyServiceTable {

    private final JdbcClient sql;
    private final DatedTable services;

    PropertyServiceTable(JdbcClient sql) {
        this.sql = sql;
        this.services = new DatedTable(sql, "property_service");
    }

    void add(PropertyServiceView service) {
        sql.sql("""
                        INSERT INTO property_service (id, company_id, company_organization_id, company_path, grid_id,
                            organization_id, organization_path, link_id, valid_from, valid_to, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        service.key(),
                        service.companyKey(),
                        service.companyOrganizationKey(),
                        service.companyPath().value(),
                        service.gridKey(),
                        service.organizationKey(),
                        service.place().value(),
                        service.linkKey(),
                        service.validFrom(),
                        service.validTo()))
                .update();
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

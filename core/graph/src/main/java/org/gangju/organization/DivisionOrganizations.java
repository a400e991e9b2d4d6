package org.gangju.organization;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the party organizations of administrative divisions. */
@Repository
public class DivisionOrganizations {

    private final JdbcClient sql;

    DivisionOrganizations(JdbcClient sql) {
        this.sql = sql;
    }

    /** By division code, the short names of those of at most 1,000 divisions that have an active one. */
    public Map<String, String> shortNames(List<String> divisionCodes) {
        Condition wanted = Condition.in("code", divisionCodes);
        return sql
                .sql("SELECT code, short_name FROM organization WHERE division_code = code AND retired_on IS NULL AND "
                        + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("short_name")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

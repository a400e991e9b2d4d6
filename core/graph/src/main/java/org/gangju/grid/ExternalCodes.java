package org.gangju.grid;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The codes that other systems give to grids. */
@Repository
class ExternalCodes {

    static final int MOST = 20;

    private static final int LONGEST_SYSTEM = 40;
    private static final int LONGEST_CODE = 64;

    private final JdbcClient sql;
    private final GridFinder finder;

    ExternalCodes(JdbcClient sql, GridFinder finder) {
        this.sql = sql;
        this.finder = finder;
    }

    /** Those of many grids, by system and code, in one statement; none is left out. */
    Map<Long, List<ExternalCode>> of(Set<Long> grids) {
        Map<Long, List<ExternalCode>> codes =
                grids.stream().collect(toMap(grid -> grid, grid -> new ArrayList<ExternalCode>()));
        Condition wanted = Condition.in("grid_id", List.copyOf(grids));
        sql.sql("SELECT grid_id, code_system, code FROM grid_external_code WHERE " + wanted.sql()
                        + " ORDER BY grid_id, code_system, code")
                .params(wanted.parameters())
                .query(row -> {
                    codes.getOrDefault(row.getLong("grid_id"), new ArrayList<>())
                            .add(new ExternalCode(row.getString("code_system"), row.getString("code")));
                });
        return codes;
    }

    /** Lets another system's code name a grid. */
    @Transactional
    GridView add(String gridId, ExternalCode wanted, Caller caller) {
        ExternalCode code = new ExternalCode(
                InputText.name(wanted.system(), "system", LONGEST_SYSTEM),
                InputText.name(wanted.code(), "code", LONGEST_CODE));
        GridView grid = finder.lock(gridId, "gridId", caller);
        requireRoom(grid, code);
        sql.sql("INSERT INTO grid_external_code (grid_id, code_system, code) VALUES (?, ?, ?)")
                .params(grid.key(), code.system(), code.code())
                .update();
        return grid;
    }

    /** Takes a code of another system from a grid. */
    @Transactional
    GridView remove(String gridId, ExternalCode code, Caller caller) {
        GridView grid = finder.lock(gridId, "gridId", caller);
        int removed = sql.sql("DELETE FROM grid_external_code WHERE grid_id = ? AND code_system = ? AND code = ?")
                .params(grid.key(), code.system(), code.code())
                .update();
        if (removed == 0) {
            throw new RuleViolation(InputRule.NOT_FOUND, "code", code.code());
        }
        return grid;
    }

    /** A code that somebody else takes at this moment is found when it is tried again. */
    private void requireRoom(GridView grid, ExternalCode code) {
        if (grid.status() == GridStatus.RETIRED) {
            throw new RuleViolation(GridRule.GRID_RETIRED, "gridId", grid.name());
        }
        if (count(Condition.of("code_system = ? AND code = ?", code.system(), code.code())) > 0) {
            throw new RuleViolation(GridRule.EXTERNAL_CODE_TAKEN, "code", code.system(), code.code());
        }
        if (count(Condition.of("grid_id = ?", grid.key())) >= MOST) {
            throw new RuleViolation(GridRule.EXTERNAL_CODE_TOO_MANY, "gridId", grid.name(), MOST);
        }
    }

    private int count(Condition condition) {
        return sql.sql("SELECT COUNT(*) FROM grid_external_code WHERE " + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }
}

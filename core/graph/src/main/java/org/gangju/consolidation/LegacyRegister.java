package org.gangju.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.audit.ChangeNotes;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.Rule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers, maps and retires the grids of departments; of several rows all or none. */
@Service
@Transactional
class LegacyRegister {

    private static final String STATUS = "status";
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 200;

    private final LegacyTable table;
    private final OrganizationDirectory organizations;
    private final GridDirectory grids;
    private final ChangeNotes changes;

    LegacyRegister(LegacyTable table, OrganizationDirectory organizations, GridDirectory grids, ChangeNotes changes) {
        this.table = table;
        this.organizations = organizations;
        this.grids = grids;
        this.changes = changes;
    }

    Registration register(
            String organizationId, LegacyDepartment department, List<NewLegacyGrid> asked, Caller caller) {
        requireCount(asked.size());
        OrganizationView organization = organizations.hold(organizationId, "organizationId", caller);
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(
                    ConsolidationRule.LEGACY_ORGANIZATION_RETIRED, "organizationId", organization.shortName());
        }
        RowProblems problems = new RowProblems();
        List<NewLegacyGrid> rows = new ArrayList<>();
        for (int index = 0; index < asked.size(); index++) {
            String field = "rows." + index;
            NewLegacyGrid row = asked.get(index);
            problems.collect(() -> rows.add(tidied(row, field)));
        }
        problems.throwIfAny();
        requireFree(department, rows, problems);
        return table.add(department, rows, organization.path());
    }

    int map(List<LegacyMapping> rows, Caller caller) {
        requireCount(rows.size());
        // Grids are held first: whoever replaces one comes to what is part of it afterwards.
        Map<String, GridView> targets =
                grids.hold(rows.stream().map(LegacyMapping::gridId).distinct().toList(), caller);
        Map<Long, LegacyGridView> held = table.hold(
                rows.stream().flatMap(row -> key(row.legacyGridId()).stream()).toList(), caller);
        RowProblems problems = new RowProblems();
        Map<Long, Long> mapped = new LinkedHashMap<>();
        Map<Long, Long> present = table.gridsOf(held.keySet());
        for (int index = 0; index < rows.size(); index++) {
            LegacyMapping row = rows.get(index);
            String field = "rows." + index;
            problems.collect(() -> {
                LegacyGridView legacy = legacy(row, held, field);
                GridView grid = grid(row, targets, field);
                require(!mapped.containsKey(legacy.key()), ConsolidationRule.LEGACY_ROW_TWICE, field, legacy);
                boolean there = Long.valueOf(grid.key()).equals(present.get(legacy.key()));
                require(!there, ConsolidationRule.LEGACY_MAPPED, field, legacy);
                mapped.put(legacy.key(), grid.key());
            });
        }
        problems.throwIfAny();
        table.map(mapped);
        mapped.forEach((legacy, grid) -> changes.changed(
                LegacyGridView.TYPE_NAME, String.valueOf(legacy), part(present.get(legacy)), part(grid)));
        return mapped.size();
    }

    LegacyGridView retire(String id, @Nullable Integer expectedVersion, Caller caller) {
        LegacyGridView legacy = key(id).flatMap(key ->
                        Optional.ofNullable(table.hold(List.of(key), caller).get(key)))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", id));
        ExpectedVersion.require(expectedVersion, legacy.version());
        if (legacy.status() == LegacyStatus.RETIRED) {
            throw new RuleViolation(ConsolidationRule.LEGACY_RETIRED, "id", legacy.code());
        }
        table.retire(legacy.key());
        changes.changed(
                LegacyGridView.TYPE_NAME,
                String.valueOf(legacy.key()),
                Map.of(STATUS, legacy.status()),
                Map.of(STATUS, LegacyStatus.RETIRED));
        return table.hold(List.of(legacy.key()), caller).getOrDefault(legacy.key(), legacy);
    }

    /** Never without a property, so that it does not read as if the legacy grid itself were new. */
    private static Map<String, Object> part(@Nullable Long grid) {
        return Map.of("gridId", grid == null ? "" : grid);
    }

    private void requireFree(LegacyDepartment department, List<NewLegacyGrid> rows, RowProblems problems) {
        Set<String> taken = table.taken(
                department, rows.stream().map(NewLegacyGrid::code).distinct().toList());
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < rows.size(); index++) {
            String code = rows.get(index).code();
            String field = "rows." + index + ".code";
            if (taken.contains(code)) {
                problems.add(new RuleViolation(ConsolidationRule.LEGACY_CODE_TAKEN, field, code));
            } else if (!seen.add(code)) {
                problems.add(new RuleViolation(ConsolidationRule.LEGACY_ROW_TWICE, field, code));
            }
        }
        problems.throwIfAny();
    }

    private static NewLegacyGrid tidied(NewLegacyGrid row, String field) {
        return new NewLegacyGrid(
                InputText.name(row.code(), field + ".code", LONGEST_CODE),
                InputText.name(row.name(), field + ".name", LONGEST_NAME));
    }

    private static LegacyGridView legacy(LegacyMapping row, Map<Long, LegacyGridView> held, String field) {
        LegacyGridView legacy = key(row.legacyGridId())
                .map(held::get)
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field + ".legacyGridId", row.legacyGridId()));
        require(legacy.status() != LegacyStatus.RETIRED, ConsolidationRule.LEGACY_RETIRED, field, legacy);
        return legacy;
    }

    private static GridView grid(LegacyMapping row, Map<String, GridView> targets, String field) {
        GridView grid = targets.get(row.gridId());
        if (grid == null) {
            throw new RuleViolation(InputRule.NOT_FOUND, field + ".gridId", row.gridId());
        }
        if (grid.status() != GridStatus.ACTIVE) {
            throw new RuleViolation(ConsolidationRule.LEGACY_GRID_NOT_IN_FORCE, field + ".gridId", grid.name());
        }
        return grid;
    }

    private static void require(boolean kept, Rule rule, String field, LegacyGridView legacy) {
        if (!kept) {
            throw new RuleViolation(rule, field + ".legacyGridId", legacy.code());
        }
    }

    private static void requireCount(int rows) {
        if (rows < 1 || rows > LegacyTable.ROWS) {
            throw new RuleViolation(ConsolidationRule.LEGACY_ROWS, "rows", LegacyTable.ROWS, rows);
        }
    }

    private static Optional<Long> key(String id) {
        return NodeId.keyOf(LegacyGridView.TYPE_NAME, id);
    }
}

package org.gangju.consolidation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.gangju.grid.GridBatch;
import org.gangju.organization.OrganizationBatch;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers the departments' grids of a file, and maps those that name a grid, all in one transaction. What has been
 * registered or mapped before is left as it is, so an import can simply be run again.
 */
@Service
class LegacyImport {

    private final LegacyTable table;
    private final OrganizationBatch organizations;
    private final GridBatch grids;

    LegacyImport(LegacyTable table, OrganizationBatch organizations, GridBatch grids) {
        this.table = table;
        this.organizations = organizations;
        this.grids = grids;
    }

    /**
     * Imports a file for an organization.
     *
     * @param written is told how many rows are written, after every thousand
     * @throws LegacyRefusedException when any row has a fault; then nothing is written
     * @throws RuleViolation NOT_FOUND when there is no such organization
     */
    @Transactional
    public LegacyImportResult run(String organizationCode, List<LegacyLine> rows, LongConsumer written) {
        TreePath organization = organizations.hold(List.of(organizationCode)).get(organizationCode);
        if (organization == null) {
            throw new RuleViolation(InputRule.NOT_FOUND, "organization", organizationCode);
        }
        Map<String, Long> targets = targets(rows);
        LegacyFaults faults = new LegacyFaults();
        rows.stream()
                .filter(row -> row.gridCode() != null && !targets.containsKey(row.gridCode()))
                .forEach(row -> faults.add(row.line(), LegacyFaultReason.UNKNOWN_GRID, row.gridCode()));
        LegacyImportResult result = new LegacyImportResult(0, 0, 0);
        long done = 0;
        for (List<LegacyLine> some : chunks(rows)) {
            result = result.plus(write(some, organization, targets, faults));
            done += some.size();
            written.accept(done);
        }
        faults.refuseIfAny();
        return result;
    }

    /** The rows of a file. */
    List<LegacyLine> read(Path file) {
        return LegacyFile.read(file);
    }

    private static List<List<LegacyLine>> chunks(List<LegacyLine> rows) {
        return rows.stream().gather(Gatherers.windowFixed(LegacyTable.ROWS)).toList();
    }

    /** The grids in force that the rows name, held. */
    private Map<String, Long> targets(List<LegacyLine> rows) {
        Map<String, Long> targets = new HashMap<>();
        rows.stream()
                .flatMap(row -> Stream.ofNullable(row.gridCode()))
                .distinct()
                .sorted()
                .gather(Gatherers.windowFixed(LegacyTable.ROWS))
                .forEachOrdered(
                        codes -> grids.holdInForce(codes).forEach((code, path) -> targets.put(code, path.id())));
        return targets;
    }

    private LegacyImportResult write(
            List<LegacyLine> rows, TreePath organization, Map<String, Long> targets, LegacyFaults faults) {
        Map<LegacyDepartment, List<LegacyLine>> byDepartment = new EnumMap<>(LegacyDepartment.class);
        byDepartment.putAll(rows.stream().collect(groupingBy(LegacyLine::department)));
        return byDepartment.entrySet().stream()
                .map(part -> write(part.getKey(), part.getValue(), organization, targets, faults))
                .reduce(new LegacyImportResult(0, 0, 0), LegacyImportResult::plus);
    }

    private LegacyImportResult write(
            LegacyDepartment department,
            List<LegacyLine> rows,
            TreePath organization,
            Map<String, Long> targets,
            LegacyFaults faults) {
        List<String> codes = rows.stream().map(row -> row.legacy().code()).toList();
        Map<String, LegacyGridView> present = byCode(department, codes);
        rows.stream()
                .filter(row -> isOfAnother(present, row, organization))
                .forEach(row -> faults.add(
                        row.line(),
                        LegacyFaultReason.CODE_OF_OTHER,
                        row.legacy().code()));
        List<NewLegacyGrid> missing = rows.stream()
                .map(LegacyLine::legacy)
                .filter(legacy -> !present.containsKey(legacy.code()))
                .toList();
        table.add(department, missing, organization);
        int mapped = map(rows, byCode(department, codes), targets);
        return new LegacyImportResult(missing.size(), present.size(), mapped);
    }

    private static boolean isOfAnother(Map<String, LegacyGridView> present, LegacyLine row, TreePath organization) {
        LegacyGridView found = present.get(row.legacy().code());
        return found != null && found.organizationKey() != organization.id();
    }

    private Map<String, LegacyGridView> byCode(LegacyDepartment department, List<String> codes) {
        return table.byCode(department, codes).stream().collect(toMap(LegacyGridView::code, view -> view));
    }

    private int map(List<LegacyLine> rows, Map<String, LegacyGridView> registered, Map<String, Long> targets) {
        Map<Long, Long> mapped = new LinkedHashMap<>();
        for (LegacyLine row : rows) {
            LegacyGridView legacy =
                    Objects.requireNonNull(registered.get(row.legacy().code()));
            Long grid = row.gridCode() == null ? null : targets.get(row.gridCode());
            if (grid != null && legacy.status() == LegacyStatus.REGISTERED) {
                mapped.put(legacy.key(), grid);
            }
        }
        if (!mapped.isEmpty()) {
            table.map(mapped);
        }
        return mapped.size();
    }
}

package org.gangju.division;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the five files of a folder once, from the provinces down, and checks every row of them, wanted or not. Any
 * fault refuses everything.
 */
final class DivisionReader {

    private static final long LARGEST_MEBIBYTES = 128;
    private static final long BYTES_PER_MEBIBYTE = 1024 * 1024;

    private final Path folder;
    private final ReadingProgress progress;
    private final FaultLog faults = new FaultLog();
    private final DivisionNames names = new DivisionNames();
    private final DivisionTree tree = new DivisionTree(names);

    private DivisionReader(Path folder, ReadingProgress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * The plans of the wanted cities, in the order of their codes.
     *
     * @throws DivisionsRefusedException with the first faults, at most 100
     */
    public static List<CityPlan> read(Path folder, CitySelection selection, ReadingProgress progress) {
        return new DivisionReader(folder, progress).read(selection);
    }

    private List<CityPlan> read(CitySelection selection) {
        Stream.of(DivisionFile.values()).forEach(this::checkFile);
        faults.refuseIfAny();
        DivisionFile.VILLAGES.above().forEach(file -> readRows(file, row -> {}));
        Map<String, CommunitySpool> spools = new TreeMap<>();
        selection.resolve(tree, faults).forEach(unit -> spools.put(unit, new CommunitySpool()));
        readRows(DivisionFile.VILLAGES, row -> spool(spools, row));
        faults.refuseIfAny();
        return plans(spools);
    }

    private void checkFile(DivisionFile file) {
        Path path = path(file);
        if (!Files.isRegularFile(path)) {
            faults.add(file, 0, FaultReason.FILE_MISSING);
            return;
        }
        try {
            if (Files.size(path) > LARGEST_MEBIBYTES * BYTES_PER_MEBIBYTE) {
                faults.add(file, 0, FaultReason.FILE_TOO_LARGE, LARGEST_MEBIBYTES);
            }
        } catch (IOException unreadable) {
            faults.add(file, 0, FaultReason.FILE_UNREADABLE);
        }
    }

    // Below a file that could not be read to its end, every row would be blamed for the missing parent.
    private void readRows(DivisionFile file, Consumer<DivisionRow> sink) {
        boolean whole = new FileIntake(file, names, faults, progress).read(path(file), sink);
        if (!whole) {
            faults.refuseIfAny();
        }
    }

    private void spool(Map<String, CommunitySpool> spools, DivisionRow row) {
        CommunitySpool spool = spools.get(tree.unitOf(DivisionFile.CITIES.prefixOf(row.code())));
        if (spool != null) {
            spool.add(row);
        }
    }

    private List<CityPlan> plans(Map<String, CommunitySpool> spools) {
        DivisionPlanner planner = new DivisionPlanner(names, tree);
        return spools.entrySet().stream()
                .map(unit -> new CityPlan(unit.getKey(), planner.upper(unit.getKey()), unit.getValue(), planner))
                .toList();
    }

    private Path path(DivisionFile file) {
        return folder.resolve(file.fileName());
    }
}

package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an import of divisions leaves in the database, whatever its maker. Each test has cities of its own. */
@SuppressWarnings("NullAway.Init")
abstract class DivisionImportContract {

    private static final LocalDate VINTAGE = LocalDate.of(2024, 6, 30);
    private static final Caller OPERATOR =
            Caller.of("operator", "internal", Set.of(), Scope.WHOLE, null, Locale.ENGLISH);

    @Autowired
    private DivisionImport divisions;

    @Autowired
    private OrganizationCommands organizations;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path folder;

    @Test
    void theBundledCityIsFoundByCodeWithParentTypeAndLevelAsInTheFiles() throws IOException {
        divisions.runBundled(ImportProgress.none());
        Map<String, ImportedNode> grids = ImportedNode.grids(jdbc, "5101");
        assertThat(countByKind(grids))
                .isEqualTo(Map.of("CITY", 1L, "DISTRICT", 20L, "SUBDISTRICT", 261L, "COMMUNITY", 3047L));
        Map<String, ImportedNode> organizations = ImportedNode.organizations(jdbc, "5101");
        assertThat(countByKind(organizations))
                .isEqualTo(Map.of(
                        "CITY_COMMITTEE", 1L,
                        "DISTRICT_COMMITTEE", 20L,
                        "WORK_COMMITTEE", 161L,
                        "PARTY_COMMITTEE", 100L,
                        "GENERAL_BRANCH", 3047L,
                        "RESIDENTS_COMMITTEE", 1753L,
                        "VILLAGE", 1294L));
        for (String file : List.of("areas.csv", "streets.csv", "villages.csv")) {
            assertBundled(file, grids, organizations);
        }
    }

    @Test
    void theBundledCityAgainLeavesEveryRowAsItIs() {
        divisions.runBundled(ImportProgress.none());
        List<Map<String, @Nullable Object>> grids = rows("grid", "5101");
        List<Map<String, @Nullable Object>> organizations = rows("organization", "5101");
        ImportResult again = divisions.runBundled(ImportProgress.none());
        assertThat(again).isEqualTo(new ImportResult(new ImportCount(0, 3329), new ImportCount(0, 6376)));
        assertThat(rows("grid", "5101")).isEqualTo(grids);
        assertThat(rows("organization", "5101")).isEqualTo(organizations);
    }

    @Test
    void interruptedInTheSecondCityItGoesOnAsIfNothingHadHappened() {
        SampleCities sample = new SampleCities(folder, "91", List.of("9101", "9102", "9103")).write(600);
        long communities = 1200;
        long city = 1 + 1 + 2 + communities;
        List<Long> told = new ArrayList<>();
        assertThatExceptionOfType(Interruption.class).isThrownBy(() -> run("all", stopAt(city + 1000, told)));
        assertThat(told).containsExactly(0L, 1000L, city, city + 1000);
        assertThat(ImportedNode.grids(jdbc, "91")).hasSize((int) city).containsKey("9101");
        assertThat(ImportedNode.organizations(jdbc, "91")).hasSize((int) (city + communities));

        ImportResult rest = run("all", ImportProgress.none());
        assertThat(rest)
                .isEqualTo(new ImportResult(
                        new ImportCount(2 * city, city),
                        new ImportCount(2 * (city + communities), city + communities)));
        sample.plans().forEach(this::assertWritten);
    }

    @Test
    void onlyTheChosenCitiesAreWritten() {
        new SampleCities(folder, "92", List.of("9201", "9202", "9203")).write(1);
        run("9203,9201", ImportProgress.none());
        assertThat(ImportedNode.grids(jdbc, "92")).hasSize(12).doesNotContainKey("9202");
    }

    @Test
    void whatSomebodyHasMovedAndRenamedStaysAndTakesInWhatIsNew() {
        SampleCities sample = new SampleCities(folder, "93", List.of("9301")).write(2);
        run("9301", ImportProgress.none());
        String zone = establish("93-zone", null);
        organizations.move(id("930101001"), zone, null, OPERATOR);
        organizations.rename(id("930101001"), "新名", "新名", null, OPERATOR);
        sample.add("villages.csv", "930101001900,新社区,930101001,93,9301,930101");

        assertThat(run("9301", ImportProgress.none()))
                .isEqualTo(new ImportResult(new ImportCount(1, 8), new ImportCount(2, 12)));
        Map<String, ImportedNode> written = ImportedNode.organizations(jdbc, "93");
        assertThat(written.get("930101001"))
                .returns("93-zone", ImportedNode::parent)
                .returns("新名", ImportedNode::name);
        assertThat(written.get("930101001900")).returns("930101001", ImportedNode::parent);
        assertThat(written.get("930101001900-J")).returns("930101001900", ImportedNode::parent);
    }

    @Test
    void aCityWhoseLowestLevelHasNoPlaceIsLeftAsItWas() {
        SampleCities sample = new SampleCities(folder, "94", List.of("9401")).write(1);
        sample.add("streets.csv", "940101103,深处街道,940101,94,9401");
        run("9401", ImportProgress.none());
        String deepest = establish("94-1", null);
        for (int level = 2; level < TreePath.MAXIMUM_DEPTH - 1; level++) {
            deepest = establish("94-" + level, deepest);
        }
        organizations.move(id("940101103"), deepest, null, OPERATOR);
        sample.add("villages.csv", "940101103001,深处社区,940101103,94,9401,940101");

        assertThatExceptionOfType(TreeTooDeepException.class)
                .isThrownBy(() -> run("9401", ImportProgress.none()))
                .returns("940101103001-J", TreeTooDeepException::code);
        assertThat(ImportedNode.grids(jdbc, "940101103001")).isEmpty();
        assertThat(ImportedNode.organizations(jdbc, "940101103001")).isEmpty();
    }

    private void assertBundled(String file, Map<String, ImportedNode> grids, Map<String, ImportedNode> organizations)
            throws IOException {
        for (String[] row : bundled(file)) {
            assertThat(grids.get(row[0]))
                    .returns(row[1], ImportedNode::name)
                    .returns(row[2], ImportedNode::parent)
                    .returns(DivisionImport.PUBLISHED_VINTAGE, ImportedNode::vintage);
            assertThat(organizations.get(row[0]))
                    .returns(row[2], ImportedNode::parent)
                    .returns(row[0], ImportedNode::divisionCode);
        }
    }

    private void assertWritten(CityPlan plan) {
        assertThat(ImportedNode.grids(jdbc, plan.code())).isEqualTo(ImportedNode.plannedGrids(plan, VINTAGE));
        assertThat(ImportedNode.organizations(jdbc, plan.code()))
                .isEqualTo(ImportedNode.plannedOrganizations(plan, VINTAGE));
    }

    private ImportResult run(String cities, ImportProgress progress) {
        return divisions.run(folder, CitySelection.parse(cities), VINTAGE, progress);
    }

    private String establish(String code, @Nullable String superior) {
        organizations.establish(new NewOrganization(code, code, code, "OTHER", superior), OPERATOR);
        return id(code);
    }

    private String id(String code) {
        Long key = jdbc.queryForObject("SELECT id FROM organization WHERE code = ?", Long.class, code);
        return new NodeId(OrganizationView.TYPE_NAME, Objects.requireNonNull(key)).encoded();
    }

    private List<Map<String, @Nullable Object>> rows(String table, String codePrefix) {
        return jdbc.queryForList(
                "SELECT * FROM " + table + " WHERE code LIKE ? AND division_code IS NOT NULL ORDER BY code",
                codePrefix + "%");
    }

    private static Map<String, Long> countByKind(Map<String, ImportedNode> nodes) {
        return nodes.values().stream().collect(Collectors.groupingBy(ImportedNode::kind, Collectors.counting()));
    }

    // These files quote every name and have no comma or quote in one.
    private static List<String[]> bundled(String file) throws IOException {
        Path path = Path.of(System.getProperty("gangju.root"), "core/graph/src/main/resources/divisions/5101-chengdu");
        return Files.readAllLines(path.resolve(file)).stream()
                .skip(1)
                .map(line -> line.replace("\"", "").split(","))
                .toList();
    }

    private static ImportProgress stopAt(long divisions, List<Long> told) {
        return new ImportProgress() {
            @Override
            public void read(String file, long rows) {}

            @Override
            public void written(long written, long total) {
                told.add(written);
                if (written >= divisions) {
                    throw new Interruption();
                }
            }
        };
    }

    private static final class Interruption extends RuntimeException {}
}

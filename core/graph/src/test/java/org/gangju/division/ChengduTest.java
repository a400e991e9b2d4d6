package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.organization.OrganizationType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real city that comes with the application, every row compared with the file by code that shares nothing. */
class ChengduTest {

    private static final Map<String, PlannedDivision> PLANNED = new HashMap<>();

    private static Path folder = Path.of("");

    @BeforeAll
    static void plan() throws URISyntaxException {
        URL url = Objects.requireNonNull(ChengduTest.class.getResource("/divisions/5101-chengdu"));
        folder = Path.of(url.toURI());
        List<CityPlan> plans = DivisionReader.read(folder, CitySelection.parse("5101"), (file, rows) -> {});
        assertThat(plans).hasSize(1);
        plans.getFirst().divisions().forEach(planned -> PLANNED.put(planned.code(), planned));
    }

    @Test
    void hasTheKnownCountsPerLevel() {
        assertThat(countBy(PlannedDivision::level))
                .isEqualTo(Map.of(
                        GridLevel.CITY, 1L,
                        GridLevel.DISTRICT, 20L,
                        GridLevel.SUBDISTRICT, 261L,
                        GridLevel.COMMUNITY, 3047L));
    }

    @Test
    void hasTheKnownCountsPerTypeOfPartyOrganization() {
        assertThat(countBy(planned -> planned.organizations().getFirst().type()))
                .isEqualTo(Map.of(
                        OrganizationType.CITY_COMMITTEE, 1L,
                        OrganizationType.DISTRICT_COMMITTEE, 20L,
                        OrganizationType.WORK_COMMITTEE, 161L,
                        OrganizationType.PARTY_COMMITTEE, 100L,
                        OrganizationType.GENERAL_BRANCH, 3047L));
    }

    @Test
    void hasTheKnownCountsOfElectedCommittees() {
        assertThat(PLANNED.values().stream()
                        .filter(planned -> planned.level() == GridLevel.COMMUNITY)
                        .collect(Collectors.groupingBy(
                                planned -> planned.organizations().get(1).type(), Collectors.counting())))
                .isEqualTo(Map.of(OrganizationType.RESIDENTS_COMMITTEE, 1753L, OrganizationType.VILLAGE, 1294L));
    }

    @Test
    void electsAVillagersCommitteeWhereTheCodeIsAVillages() throws IOException {
        for (String[] row : rows("villages.csv")) {
            boolean village = row[0].charAt(9) == '2';
            OrganizationType type = village ? OrganizationType.VILLAGE : OrganizationType.RESIDENTS_COMMITTEE;
            assertThat(planned(row[0]).organizations().get(1))
                    .returns(row[0] + "-J", PlannedOrganization::code)
                    .returns(row[0], PlannedOrganization::parentCode)
                    .returns(type, PlannedOrganization::type);
        }
    }

    @Test
    void returnsEveryNameAndParentOfTheFilesExactly() throws IOException {
        assertRows("cities.csv", row -> null);
        assertRows("areas.csv", row -> row[2]);
        assertRows("streets.csv", row -> row[2]);
        assertRows("villages.csv", row -> row[2]);
    }

    private static void assertRows(String file, Function<String[], @Nullable String> parent) throws IOException {
        for (String[] row : rows(file)) {
            PlannedDivision planned = planned(row[0]);
            assertThat(planned.gridName()).isEqualTo(row[1]);
            assertThat(planned.parentCode()).isEqualTo(parent.apply(row));
            assertThat(planned.organizations().getFirst())
                    .returns(row[0], PlannedOrganization::code)
                    .returns(parent.apply(row), PlannedOrganization::parentCode);
        }
    }

    private static PlannedDivision planned(String code) {
        return Objects.requireNonNull(PLANNED.get(code), code);
    }

    private static <T> Map<T, Long> countBy(Function<PlannedDivision, T> key) {
        return PLANNED.values().stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    // These files quote every name and have no comma or quote in one.
    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .skip(1)
                .map(line -> line.replace("\"", "").split(","))
                .toList();
    }
}

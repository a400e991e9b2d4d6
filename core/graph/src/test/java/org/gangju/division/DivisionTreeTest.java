package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gangju.spi.grid.GridLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the real package that stand for no division of their own. */
class DivisionTreeTest {

    @TempDir
    private Path path;

    private DivisionFolder folder;

    @BeforeEach
    void prepare() {
        folder = new DivisionFolder(path)
                .write("provinces.csv", "code,name", "42,湖北省", "44,广东省", "46,海南省", "50,重庆市", "65,新疆维吾尔自治区")
                .write(
                        "cities.csv",
                        "code,name,provinceCode",
                        "4290,省直辖县级行政区划,42",
                        "4419,东莞市,44",
                        "4602,三亚市,46",
                        "5001,市辖区,50",
                        "5002,县,50",
                        "6590,自治区直辖县级行政区划,65")
                .write(
                        "areas.csv",
                        "code,name,cityCode,provinceCode",
                        "429004,仙桃市,4290,42",
                        "441900,东莞市,4419,44",
                        "460203,吉阳区,4602,46",
                        "460299,市辖区,4602,46",
                        "500101,万州区,5001,50",
                        "500229,城口县,5002,50",
                        "659001,石河子市,6590,65")
                .write(
                        "streets.csv",
                        "code,name,areaCode,provinceCode,cityCode",
                        "429004001,沙嘴街道,429004,42,4290",
                        "441900003,东城街道,441900,44,4419",
                        "460203198,吉阳区直辖村级区划,460203,46,4602",
                        "460299100,海棠湾镇,460299,46,4602",
                        "500101001,高笋塘街道,500101,50,5001",
                        "500229100,葛城街道,500229,50,5002",
                        "659001001,新城街道,659001,65,6590")
                .write(
                        "villages.csv",
                        "code,name,streetCode,provinceCode,cityCode,areaCode",
                        "441900003001,岗贝社区居民委员会,441900003,44,4419,441900",
                        "460203198001,荔枝沟社区居委会,460203198,46,4602,460203");
    }

    @Test
    void hangsTheChildrenOfRowsThatMakeNothingOneLevelUp() {
        assertThat(folder.parents("all"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("429004", ""),
                        Map.entry("429004001", "429004"),
                        Map.entry("4419", ""),
                        Map.entry("441900003", "4419"),
                        Map.entry("441900003001", "441900003"),
                        Map.entry("4602", ""),
                        Map.entry("460203", "4602"),
                        Map.entry("460203198001", "460203"),
                        Map.entry("460299100", "4602"),
                        Map.entry("50", ""),
                        Map.entry("500101", "50"),
                        Map.entry("500101001", "500101"),
                        Map.entry("500229", "50"),
                        Map.entry("500229100", "500229"),
                        Map.entry("659001", ""),
                        Map.entry("659001001", "659001")));
    }

    @Test
    void makesAMunicipalityACityWithItsTwoDigits() {
        PlannedDivision municipality = folder.plan("50").getFirst();
        assertThat(municipality.code()).isEqualTo("50");
        assertThat(municipality.level()).isEqualTo(GridLevel.CITY);
        assertThat(municipality.gridName()).isEqualTo("重庆市");
        assertThat(municipality.organizations())
                .extracting(PlannedOrganization::code, PlannedOrganization::name, PlannedOrganization::shortName)
                .containsExactly(tuple("50", "中国共产党重庆市委员会", "重庆市委"));
    }

    @ParameterizedTest
    @CsvSource({
        "50,            50",
        "5001,          50",
        "5002,          50",
        "'5002,5001,50', 50",
        "4419,          4419",
        "4290,          4290",
        "' 4602 ,4419', '4419,4602'",
        "all,           '4290,4419,4602,50,6590'",
    })
    void plansTheChosenCitiesInTheOrderOfTheirCodes(String cities, String units) {
        assertThat(folder.plans(cities)).extracting(CityPlan::code).containsExactly(units.split(","));
    }

    @Test
    void planTellsItsSizeBeforeItIsUnpacked() {
        List<CityPlan> plans = folder.plans("all");
        assertThat(plans).allSatisfy(plan -> assertThat(plan.divisions()).hasSize(plan.size()));
        assertThat(plans.get(1).size()).isEqualTo(3);
    }

    @Test
    void keepsACountyOfTheCitysNameWhereTheCityHasOthers() {
        folder.add("areas.csv", "441901,莞城区,4419,44");
        assertThat(folder.parents("4419")).containsEntry("441900", "4419").containsEntry("441900003", "441900");
    }
}

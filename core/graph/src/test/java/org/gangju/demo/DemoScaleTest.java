package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a city of Chengdu's size: 20 districts, 261 streets and 3,047 communities. */
class DemoScaleTest {

    private static final List<Place> DISTRICTS = places(20, "5101%02d", "区");
    private static final List<Place> STREETS = places(261, "510101%03d", "街道");
    private static final List<Place> COMMUNITIES = places(3047, "51010100%04d", "社区");

    @ParameterizedTest
    @CsvSource({"10000, 600, 1000", "100000, 6000, 10000", "1000000, 60000, 100000"})
    void organizationsAndGridsGrowWithTheMembers(int members, int organizations, int grids) {
        List<Site> sites = sites(1, members).toList();

        long made =
                sites.stream().mapToLong(site -> site.organizations(1).size()).sum();
        long drawn = sites.stream().mapToLong(site -> site.grids(1).size()).sum();

        assertThat(made).isBetween(organizations * 95L / 100, organizations * 105L / 100);
        assertThat(drawn).isEqualTo(grids);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 35, 36, 284, 285, 9_999, 1_000_000})
    void allMembersFindABranch(int members) {
        assertThat(sites(3, members).mapToInt(Site::members).sum()).isEqualTo(members);
        assertThat(sites(3, members)
                        .flatMap(site -> site.organizations(3).stream())
                        .mapToInt(SketchedOrganization::members)
                        .sum())
                .isEqualTo(members);
    }

    @Test
    void noPlaceHasTheSameInstitutionTwice() {
        List<SketchedOrganization> institutions = sites(1, 1_000_000)
                .filter(Site.Institution.class::isInstance)
                .map(site -> site.organizations(1).getFirst())
                .toList();

        assertThat(institutions).hasSize(3508);
        assertThat(institutions).extracting(SketchedOrganization::code).doesNotHaveDuplicates();
        assertThat(institutions).extracting(SketchedOrganization::name).doesNotHaveDuplicates();
    }

    @Test
    void aSmallTreeTakesAMillionMembersToo() {
        DemoScale scale = new DemoScale(1_000_000, 1, InstitutionSites.room(1, 1));
        List<Site.Community> sites =
                CommunitySites.of(1, COMMUNITIES.subList(0, 1), scale.membersOfCommunities(), scale.grids());

        assertThat(scale.institutions()).isEqualTo(InstitutionSites.room(1, 1));
        assertThat(sites).hasSize(1);
        assertThat(sites.getFirst().organizations(1)).hasSizeGreaterThan(50_000).allMatch(org -> org.members() < 100);
    }

    private static Stream<Site> sites(long seed, int members) {
        DemoScale scale =
                new DemoScale(members, COMMUNITIES.size(), InstitutionSites.room(DISTRICTS.size(), STREETS.size()));
        List<Place> communities = IntStream.range(0, COMMUNITIES.size())
                .filter(Spread.of(scale.communities(), COMMUNITIES.size()))
                .mapToObj(COMMUNITIES::get)
                .toList();
        return Stream.concat(
                InstitutionSites.of(seed, DISTRICTS, STREETS, scale.institutions(), scale.membersOfInstitutions())
                        .stream(),
                CommunitySites.of(seed, communities, scale.membersOfCommunities(), scale.grids()).stream());
    }

    private static List<Place> places(int count, String code, String ending) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Place(code.formatted(number), ChineseNumber.of(number + 1) + ending))
                .toList();
    }
}

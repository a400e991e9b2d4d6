package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.organization.OrganizationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchSketchTest {

    private static final String COMMUNITY = "510104017001";
    private static final String UNIT = "水井坊社区";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 17, 54, 280, 5000})
    void shareAllMembersOutAndKeepToTheSmallestSize(int members) {
        for (long seed = 0; seed < 200; seed++) {
            List<SketchedOrganization> branches = BranchSketch.of(seed, COMMUNITY, UNIT, members);

            assertThat(branches.stream().mapToInt(SketchedOrganization::members).sum())
                    .isEqualTo(members);
            assertThat(branches).allSatisfy(BranchSketchTest::hasTheTypeOfItsSize);
            assertThat(branches).extracting(SketchedOrganization::code).doesNotHaveDuplicates();
        }
    }

    @Test
    void areCalledAndNumberedAfterTheirSuperior() {
        SketchedOrganization second = BranchSketch.of(1, COMMUNITY, UNIT, 280).get(1);

        assertThat(second.code()).isEqualTo("510104017001-Z02");
        assertThat(second.parentCode()).isEqualTo(COMMUNITY);
        assertThat(second.shortName()).isEqualTo("水井坊社区第二党支部");
        assertThat(second.name()).isEqualTo("中国共产党水井坊社区第二支部委员会");
    }

    @Test
    void membersTooFewForABranchFormAJointOne() {
        SketchedOrganization only = BranchSketch.of(1, COMMUNITY, UNIT, 2).getFirst();

        assertThat(only.type()).isEqualTo(OrganizationType.JOINT_BRANCH);
        assertThat(only.shortName()).isEqualTo("水井坊社区第一联合党支部");
    }

    @Test
    void mostHaveThreeToFiftyMembersAndSomeHaveMore() {
        List<Integer> sizes = IntStream.range(0, 500)
                .boxed()
                .flatMap(number -> BranchSketch.of(7, COMMUNITY + number, UNIT, 280).stream())
                .map(SketchedOrganization::members)
                .toList();

        assertThat(sizes.stream().filter(size -> size >= 3 && size <= 50).count())
                .isBetween(sizes.size() * 90L / 100, sizes.size() * 99L / 100);
        assertThat(sizes).anyMatch(size -> size > 50).allMatch(size -> size < 100);
    }

    @Test
    void areTheSameForTheSameSeedAndOthersForAnother() {
        List<SketchedOrganization> branches = BranchSketch.of(1, COMMUNITY, UNIT, 280);

        assertThat(BranchSketch.of(1, COMMUNITY, UNIT, 280)).isEqualTo(branches);
        assertThat(BranchSketch.of(2, COMMUNITY, UNIT, 280)).isNotEqualTo(branches);
    }

    private static void hasTheTypeOfItsSize(SketchedOrganization branch) {
        assertThat(branch.members()).isPositive();
        assertThat(branch.type())
                .isEqualTo(branch.members() < 3 ? OrganizationType.JOINT_BRANCH : OrganizationType.BRANCH);
    }
}

package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.privacy.SyntheticData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the demo leaves in a database, whatever its maker. */
abstract class DemoFillContract extends DemoContract {

    @Autowired
    DemoCity city;

    @Autowired
    SyntheticData synthetic;

    private DemoTables tables;

    @BeforeEach
    void empty() {
        tables = nothingButTheDivisions();
    }

    @Test
    void theDemoCityHasTheAnnouncedSize() {
        city.load();

        assertThat(tables.count("member", "1 = 1")).isEqualTo(10_000);
        assertThat(tables.count("organization", "division_code IS NULL")).isBetween(570L, 630L);
        assertThat(tables.count("grid", "division_code IS NULL AND status = 'ACTIVE'"))
                .isEqualTo(1000);
        assertThat(tables.count("member", "status = 'FULL'")).isBetween(9_400L, 9_600L);
        assertEveryMemberHasOneMembershipInABranch();
        assertEveryBranchHasThreeFullMembers();
        assertEveryNodeIsBelowItsParent("organization");
        assertEveryNodeIsBelowItsParent("grid");
        assertCellsLieInTheirCommunities();
    }

    @Test
    void theSameNumbersGiveTheSameRows() {
        fill.fill(2_000, 7, UNSEEN);
        List<List<String>> first = everything();
        tables.empty();
        fill.fill(2_000, 7, UNSEEN);

        assertThat(everything()).isEqualTo(first);
    }

    @Test
    void anotherSeedGivesOtherRows() {
        fill.fill(500, 7, UNSEEN);
        List<String> first = tables.rows("member");
        tables.empty();
        fill.fill(500, 8, UNSEEN);

        assertThat(tables.rows("member")).hasSameSizeAs(first).isNotEqualTo(first);
    }

    @Test
    void theSameNumbersAgainDoubleNothingAndOthersAreRefused() {
        assertThat(synthetic.present()).isFalse();
        assertThat(fill.fill(500, 7, UNSEEN).members()).isEqualTo(500);
        assertThat(synthetic.present()).isTrue();
        List<List<String>> first = everything();

        assertThat(fill.fill(500, 7, UNSEEN)).isEqualTo(FillResult.NONE);
        assertRefused("demo.filledOtherwise", 500, 8);
        assertRefused("demo.filledOtherwise", 501, 7);
        assertThat(everything()).isEqualTo(first);
    }

    @Test
    void aRunThatWasInterruptedIsContinued() {
        fill.fill(6_000, 7, UNSEEN);
        List<List<String>> whole = everything();
        tables.empty();

        assertThatThrownBy(() -> fill.fill(6_000, 7, DemoFillContract::interrupt))
                .isInstanceOf(IllegalStateException.class);
        long before = tables.count("member", "1 = 1");
        assertThat(fill.interrupted(6_000, 7)).isTrue();
        assertThat(fill.interrupted(6_000, 8)).isFalse();
        FillResult rest = fill.fill(6_000, 7, UNSEEN);

        assertThat(fill.interrupted(6_000, 7)).isFalse();
        assertThat(before).isBetween(5_000L, 5_999L);
        assertThat(rest.members()).isEqualTo(6_000 - before);
        assertThat(everything()).isEqualTo(whole);
    }

    @Test
    void aTreeThatChangedAfterAnInterruptionIsRefused() {
        assertThatThrownBy(() -> fill.fill(6_000, 7, DemoFillContract::interrupt))
                .isInstanceOf(IllegalStateException.class);
        sql.update("UPDATE organization SET retired_on = DATE '2025-01-01' WHERE code = '510104017001'");

        assertRefused("demo.treeChanged", 6_000, 7);

        sql.update("UPDATE organization SET retired_on = NULL WHERE code = '510104017001'");
    }

    @Test
    void membersThatAreNotSyntheticStayAmongThemselves() {
        sql.update("""
                INSERT INTO member (id, display_name, status, joined_on, organization_id, organization_path, version)
                SELECT 1, '某人', 'FULL', DATE '2020-07-01', id, path, 0 FROM organization
                WHERE code = '510104017001'""");

        assertRefused("demo.realMembers", 500, 7);
    }

    @Test
    void codesThatAreTakenAreNamedAndNothingIsWritten() {
        sql.update("""
                INSERT INTO organization (id, code, name, short_name, type, parent_id, path, version)
                SELECT 999999, '510104017001-Z01', '甲', '甲', 'BRANCH', id, CONCAT(path, '000ughv'), 0 FROM organization
                WHERE code = '510104017001'""");

        assertThatThrownBy(() -> fill.fill(500, 7, UNSEEN))
                .asInstanceOf(type(CodedException.class))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("510104017001-Z01"));
        assertThat(tables.count("member", "1 = 1")).isZero();
    }

    @Test
    void onlyOneToAMillionMembersAreMade() {
        assertRefused("demo.members", 0, 7);
        assertRefused("demo.members", 1_000_001, 7);
    }

    private static void interrupt(long members, long total) {
        if (members > 0) {
            throw new IllegalStateException("interrupted");
        }
    }

    private List<List<String>> everything() {
        return Stream.concat(
                        Stream.of(
                                "organization",
                                "organization_version",
                                "grid",
                                "grid_version",
                                "grid_successor",
                                "member"),
                        Stream.of(DemoTable.values()).map(DemoTable::key))
                .map(tables::rows)
                .toList();
    }

    private void assertEveryMemberHasOneMembershipInABranch() {
        assertThat(tables.count(
                        "membership", "kind = 'PRIMARY' AND valid_to IS NULL AND primary_of_member = member_id"))
                .isEqualTo(10_000);
        assertThat(tables.count("member", """
                EXISTS (SELECT 1 FROM membership s JOIN organization o ON o.id = s.organization_id
                        WHERE s.member_id = member.id AND o.id = member.organization_id
                          AND o.path = member.organization_path AND o.type IN ('BRANCH', 'JOINT_BRANCH')
                          AND s.valid_from >= member.joined_on)""")).isEqualTo(10_000);
    }

    private void assertEveryBranchHasThreeFullMembers() {
        String fullMembers = """
                (SELECT COUNT(*) FROM member m WHERE m.organization_id = organization.id AND m.status = 'FULL')""";
        long branches = tables.count("organization", "type = 'BRANCH'");

        assertThat(branches).isGreaterThan(450);
        assertThat(tables.count("organization", "type = 'BRANCH' AND " + fullMembers + " >= 3"))
                .isEqualTo(branches);
        assertThat(tables.count("organization", "type = 'JOINT_BRANCH' AND " + fullMembers + " >= 3"))
                .isZero();
    }

    private void assertEveryNodeIsBelowItsParent(String table) {
        assertThat(tables.count(table, """
                division_code IS NULL AND NOT EXISTS (
                    SELECT 1 FROM %1$s parent WHERE parent.id = %1$s.parent_id
                      AND %1$s.path LIKE CONCAT(parent.path, '_______'))""".formatted(table))).isZero();
    }

    private void assertCellsLieInTheirCommunities() {
        assertThat(tables.count("grid", "level = 'CELL'")).isGreaterThan(250);
        assertThat(tables.count("grid", """
                level = 'CELL' AND NOT EXISTS (
                    SELECT 1 FROM grid community WHERE community.level = 'COMMUNITY'
                      AND grid.path LIKE CONCAT(community.path, '%')
                      AND grid.code LIKE CONCAT(community.code, '___'))""")).isZero();
    }
}

package org.gangju.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.spi.module.ModuleTask;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes that are approved for a later day, and happen on it by themselves. */
@SuppressWarnings("NullAway.Init")
abstract class ChangeDayContract extends ChangeStreet {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final LocalDate TUESDAY = LocalDate.of(2030, 1, 8);

    @Autowired
    private MovableClock time;

    @Autowired
    private List<ModuleTask> tasks;

    @Override
    @BeforeEach
    void growATree() {
        time.goTo(MONDAY);
        super.growATree();
    }

    @Test
    void establishesABranchOnTheDayThatTheSuperiorNamed() {
        String change = proposed("proposeEstablishment", establishment("b", "BRANCH", members(3)));
        approveForTuesday(change);
        happensOnTuesday(change);
        show(change)
                .path("node.target.memberCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("node.target.parent.id")
                .entity(String.class)
                .isEqualTo(street);
    }

    @Test
    void upgradesOnTheDayThatTheSuperiorNamed() {
        String change = proposed(
                "proposeUpgrade", input("organizationId", committee, "type", "PARTY_COMMITTEE", "reason", "壮大"));
        approveForTuesday(change);
        happensOnTuesday(change);
        assertThat(type(committee)).isEqualTo("PARTY_COMMITTEE");
    }

    @Test
    void mergesOnTheDayThatTheSuperiorNamed() {
        members(2);
        String change = proposed("proposeMerger", input("organizationId", committee, "intoId", other, "reason", "整合"));
        approveForTuesday(change);
        happensOnTuesday(change);
        assertThat(count("SELECT COUNT(*) FROM member WHERE organization_id = ?", key(other)))
                .isEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM organization WHERE retired_on IS NOT NULL AND id = ?", key(committee)))
                .isEqualTo(1);
    }

    private void approveForTuesday(String change) {
        Map<String, @Nullable Object> input = input("id", proposal(change), "effectiveOn", TUESDAY.toString());
        superior.done("approveProposal", input);
        run();
        assertThat(status(change)).isEqualTo("APPROVED");
    }

    private void happensOnTuesday(String change) {
        time.goTo(TUESDAY);
        run();
        assertThat(status(change)).isEqualTo("EFFECTIVE");
    }

    private void run() {
        tasks.stream()
                .filter(task -> task.name().equals("effect-proposals"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private String status(String change) {
        return show(change).path("node.proposal.status").entity(String.class).get();
    }
}

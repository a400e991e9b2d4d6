package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.time.LocalDate;
import java.util.List;
import org.gangju.testkit.time.MovableClock;
import org.gangju.testkit.time.MovableTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A branch is listed where its organization is today, whichever day an organization or a member is read as of. */
@MovableTime
@SuppressWarnings("NullAway.Init")
abstract class BranchPlaceContract extends TiesContract {

    @Autowired
    private MovableClock clock;

    @AfterEach
    void returnsToToday() {
        clock.goTo(Ties.today());
    }

    @Test
    void isWhereItsOrganizationIsToday() {
        String id = ties.approved("INTEREST");
        String wang = ties.member("王一", ties.home);
        ties.declare(wang, "摄影");
        String street = ties.organization("1-1-2", "WORK_COMMITTEE", ties.district);
        LocalDate before = Ties.today();
        clock.goTo(before.plusDays(1));
        ties.caller.done("moveOrganization", input("id", ties.community, "parentId", street));
        for (LocalDate day : List.of(before, before.plusDays(1))) {
            assertThat(listed(ties.community, day, false)).containsExactly(id);
            assertThat(listed(ties.community, day, true)).containsExactly(id);
            assertThat(listed(street, day, true)).containsExactly(id);
            assertThat(listed(ties.street, day, true)).isEmpty();
            assertThat(suggested(wang, day)).containsExactly(id);
        }
    }

    private List<String> listed(String organization, LocalDate day, boolean subtree) {
        return ties.caller
                .ask("""
                        { organization(id: "%s", asOf: "%s") {
                            functionalBranches(subtree: %b) { nodes { id } } } }""".formatted(organization, day, subtree))
                .path("organization.functionalBranches.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private List<String> suggested(String member, LocalDate day) {
        return ties.caller
                .ask("""
                        { member(id: "%s", asOf: "%s") {
                            suggestedFunctionalBranches { nodes { functionalBranch { id } } } } }""".formatted(member, day))
                .path("member.suggestedFunctionalBranches.nodes[*].functionalBranch.id")
                .entityList(String.class)
                .get();
    }
}

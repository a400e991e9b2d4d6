package org.gangju.redproperty.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import org.gangju.redproperty.RedPropertyContract;
import org.gangju.testkit.api.ApiCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a council's issues when its estate goes elsewhere. */
@SuppressWarnings("NullAway.Init")
abstract class CouncilIssueContract extends RedPropertyContract {

    private String estate;
    private String branch;
    private String council;
    private String lift;
    private String parking;

    @BeforeEach
    void hasACouncilWithAnIssueOfItsOwnAndOneThatWasHandedUp() {
        estate = city.estate("e1");
        city.serve(city.company("p", 0), estate);
        city.sittingCommittee("oc", estate);
        branch = city.organization("b", "JOINT_BRANCH", city.community);
        council = city.activeCouncil(estate, branch);
        lift = open("电梯维修");
        parking = open("停车秩序");
        city.acting("c1")
                .done(
                        "escalateMatter",
                        input(
                                "id",
                                parking,
                                "reason",
                                "超出权限",
                                "dueOn",
                                MONDAY.plusDays(20).toString()));
    }

    @Test
    void followTheCouncilIntoAnotherCommunity() {
        ApiCaller former = city.secretaryOf(city.community, city.communityGrid);
        ApiCaller next = city.secretaryOf(city.other, city.otherGrid);
        assertThat(titles(former)).containsExactly("电梯维修", "停车秩序");
        assertThat(titles(next)).isEmpty();
        clock.goTo(TUESDAY);
        city.done("moveGrid", input("id", estate, "parentId", city.otherGrid));
        assertThat(titles(former)).isEmpty();
        assertThat(titles(next)).containsExactly("电梯维修", "停车秩序");
        assertThat(read(lift, "organization")).isEqualTo(city.other);
        assertThat(read(lift, "handler")).isEqualTo(city.other);
        assertThat(read(parking, "organization")).isEqualTo(city.other);
        assertThat(read(parking, "handler")).isEqualTo(city.district);
        assertThat(read(lift, "subject")).isEqualTo(council);
        assertThat(former.problem("resolveMatter", input("id", lift, "resolution", "已更换")))
                .isEqualTo("NOT_FOUND");
        var community = city.acting("c2");
        community.done("resolveMatter", input("id", lift, "resolution", "已更换钢丝绳"));
        community.done("closeMatter", input("id", lift));
    }

    @Test
    void goToTheCouncilOfTheEstateThatTakesItsOwnOver() {
        String heir = city.estate("e2");
        city.serve(city.company("p2", 0), heir);
        city.sittingCommittee("oc2", heir);
        String standing = city.activeCouncil(heir, branch);
        clock.goTo(TUESDAY);
        city.done("retireGrid", input("id", estate, "successorIds", List.of(heir)));
        assertThat(city.status(council, TUESDAY)).isEqualTo("DISSOLVED");
        assertThat(read(lift, "subject")).isEqualTo(standing);
        assertThat(read(parking, "subject")).isEqualTo(standing);
        assertThat(status(lift)).isEqualTo("OPEN");
        city.ask("{ fourPartyCouncil(id: \"%s\") { unsettledIssues issues { totalCount } } }".formatted(standing))
                .path("fourPartyCouncil.unsettledIssues")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void areGivenUpWithACouncilThatHasNoHeir() {
        clock.goTo(TUESDAY);
        city.done("retireGrid", input("id", estate));
        assertThat(status(lift)).isEqualTo("CANCELLED");
        assertThat(status(parking)).isEqualTo("CANCELLED");
    }

    private String open(String title) {
        return city.created(
                "openCouncilIssue",
                "matter",
                input(
                        "councilId",
                        council,
                        "title",
                        title,
                        "dueOn",
                        MONDAY.plusDays(7).toString()));
    }

    private String status(String matter) {
        return city.ask("{ node(id: \"%s\") { ... on Matter { status } } }".formatted(matter))
                .path("node.status")
                .entity(String.class)
                .get();
    }

    private String read(String matter, String object) {
        return city.ask("{ node(id: \"%s\") { ... on Matter { %s { id } } } }".formatted(matter, object))
                .path("node.%s.id".formatted(object))
                .entity(String.class)
                .get();
    }

    private static List<String> titles(ApiCaller caller) {
        return caller.ask("{ matters { nodes { title } } }")
                .path("matters.nodes[*].title")
                .entityList(String.class)
                .get();
    }
}

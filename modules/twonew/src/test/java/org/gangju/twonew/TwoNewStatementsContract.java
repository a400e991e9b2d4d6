package org.gangju.twonew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of SQL statements of an operation does not depend on how many rows it touches. */
@SuppressWarnings("NullAway.Init")
abstract class TwoNewStatementsContract extends StreetContract {

    private static final List<String> LISTS = List.of(
            "areaCommittees(first: 50, filter: {within: \"%s\"}) { totalCount nodes { nodes(first: 5) { nodes { kind organization { name } } } } }",
            "newOrganizationCouncils(first: 20, filter: {within: \"%s\"}) { totalCount nodes { departments organization { name } meetings(first: 5) { nodes { departments resolutions(first: 2) { totalCount } } } } }",
            "starRatings(first: 50, filter: {within: \"%s\"}) { totalCount nodes { scores { title selfPoints } rubric { title items { title } organization { name } } newOrganization { uscc applicableRubrics { title items { title } } } } }",
            "proposals(first: 50, filter: {within: \"%s\"}) { nodes { coverageRequest { partyOrganization { name } proposal { id } newOrganizations(first: 5) { nodes { uscc } } } } }");

    @Autowired
    private Statements statements;

    @Test
    void asksAsOftenForManyAsForFew() {
        add(0);
        List<Integer> few = counts();
        for (int number = 1; number < 5; number++) {
            add(number);
        }

        assertThat(counts()).isEqualTo(few);
    }

    private List<Integer> counts() {
        return LISTS.stream()
                .map(list -> statements
                        .during(() -> root.ask("{ " + list.formatted(city) + " }"))
                        .ofTheOperation()
                        .size())
                .toList();
    }

    private void add(int number) {
        String hub = root.organization("hub" + number, "PARTY_COMMITTEE", street);
        String unit = secretary.unit(hub, "厂" + number);
        String area = root.created(
                "formAreaCommittee", "areaCommittee", input("organizationId", hub, "name", "园区", "kind", "PARK"));
        root.done(
                "addAreaNode",
                input(
                        "areaId",
                        area,
                        "organizationId",
                        root.organization("node" + number, "JOINT_BRANCH", hub),
                        "kind",
                        "BRANCH"));
        String council = root.created(
                "formNewOrganizationCouncil", "newOrganizationCouncil", input("organizationId", hub, "name", "联席会议"));
        String meeting = root.created(
                "holdCouncilMeeting",
                "councilMeeting",
                input(
                        "councilId",
                        council,
                        "heldOn",
                        Quarter.today().toString(),
                        "agenda",
                        "研究",
                        "departments",
                        List.of("组织", "民政")));
        root.done(
                "passCouncilResolution",
                input(
                        "meetingId",
                        meeting,
                        "title",
                        "比对",
                        "dueOn",
                        Quarter.today().toString()));
        String rubric = root.created(
                "createStarRubric",
                "starRubric",
                input(
                        "organizationId",
                        hub,
                        "title",
                        "标准",
                        "items",
                        List.of(input("title", "党建", "points", 100)),
                        "thresholds",
                        List.of(0, 60, 70, 80, 90)));
        root.done(
                "assessStars",
                input("newOrganizationId", unit, "year", 2025, "rubricId", rubric, "scores", List.of(80)));
        secretary.propose("AFFILIATED", hub, unit);
    }
}

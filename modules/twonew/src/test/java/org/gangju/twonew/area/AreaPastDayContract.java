package org.gangju.twonew.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.testkit.time.MovableClock;
import org.gangju.twonew.StreetContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Formed on Monday, joined on Tuesday, left on Wednesday, dissolved on Thursday: each day is told as it was. */
@SuppressWarnings("NullAway.Init")
abstract class AreaPastDayContract extends StreetContract {

    private static final LocalDate MONDAY = LocalDate.of(2031, 1, 6);

    @Autowired
    private MovableClock clock;

    private String park;
    private String joint;

    @BeforeEach
    @Override
    protected void openAStreet() {
        clock.goTo(MONDAY);
        super.openAStreet();
        park = area(street, "软件园");
        joint = root.organization("joint", "JOINT_BRANCH", street);
    }

    @Test
    void readsAsItWas() {
        clock.goTo(day(1));
        add(park);
        clock.goTo(day(2));
        secretary.done("removeAreaNode", input("areaId", park, "organizationId", joint));
        clock.goTo(day(3));
        secretary.done("dissolveAreaCommittee", input("id", park));

        assertThat(nodes(0)).isEmpty();
        assertThat(nodes(1)).containsExactly(joint);
        assertThat(nodes(2)).isEmpty();
        root.ask("{ areaCommittee(id: \"%s\", asOf: \"%s\") { id } }".formatted(park, day(-1)))
                .path("areaCommittee")
                .valueIsNull();
        root.ask("""
                        { then: areaCommittee(id: "%1$s", asOf: "%2$s") { validTo nodes(asOf: "%3$s") { nodes { area { validTo } } } }
                          now: areaCommittee(id: "%1$s", asOf: "%4$s") { validTo } }""".formatted(park, day(2), day(1), day(3)))
                .path("then.validTo")
                .valueIsNull()
                .path("then.nodes.nodes[0].area.validTo")
                .valueIsNull()
                .path("now.validTo")
                .entity(String.class)
                .isEqualTo(day(3).toString());
        assertThat(listed("{within: \"%s\", inForce: true}".formatted(street), 2))
                .isEqualTo(1);
        assertThat(listed("{within: \"%s\", inForce: true}".formatted(street), 3))
                .isZero();
        assertThat(listed("{within: \"%s\"}".formatted(street), -1)).isZero();
        root.ask("""
                        { node: organization(id: "%1$s") { areaCommittees(asOf: "%2$s") { nodes { id } } }
                          then: organization(id: "%1$s", asOf: "%2$s") { areaCommittees { totalCount } }
                          before: organization(id: "%1$s", asOf: "%3$s") { areaCommittees { totalCount } }
                          hub: organization(id: "%4$s", asOf: "%5$s") { areaCommittees { totalCount } } }""".formatted(joint, day(1), day(0), street, day(2)))
                .path("node.areaCommittees.nodes[*].id")
                .entityList(String.class)
                .containsExactly(park)
                .path("then.areaCommittees.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("before.areaCommittees.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("hub.areaCommittees.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void isFoundByTheTreeOfTheDay() {
        String other = root.organization("1-2", "DISTRICT_COMMITTEE", city);
        clock.goTo(day(1));
        root.done("moveOrganization", input("id", street, "parentId", other));

        assertThat(listed("{within: \"%s\"}".formatted(districtId), 0)).isEqualTo(1);
        assertThat(listed("{within: \"%s\"}".formatted(other), 0)).isZero();
        assertThat(listed("{within: \"%s\"}".formatted(districtId), 1)).isZero();
        assertThat(listed("{within: \"%s\"}".formatted(other), 1)).isEqualTo(1);
    }

    @Test
    void isLeftOnTheDayOnWhichTheRelationEnds() {
        String other = area(root.organization("c", "PARTY_COMMITTEE", street), "商圈");
        add(park);
        String relation = secretary
                .ask("{ organization(id: \"%s\") { relations { nodes { id } } } }".formatted(joint))
                .path("organization.relations.nodes[0].id")
                .entity(String.class)
                .get();
        secretary.done("endOrganizationRelation", input("id", relation, "on", day(2).toString()));
        clock.goTo(day(1));
        assertThat(nodes(1)).containsExactly(joint);
        assertThat(secretary.problem("addAreaNode", node(other))).isEqualTo("AREA_NODE_TAKEN");

        clock.goTo(day(2));
        assertThat(nodes(2)).isEmpty();
        add(other);
    }

    private static LocalDate day(int number) {
        return MONDAY.plusDays(number);
    }

    private String area(String hub, String name) {
        return root.created(
                "formAreaCommittee", "areaCommittee", input("organizationId", hub, "name", name, "kind", "PARK"));
    }

    private void add(String area) {
        secretary.done("addAreaNode", node(area));
    }

    private Map<String, @Nullable Object> node(String area) {
        return input("areaId", area, "organizationId", joint, "kind", "BRANCH");
    }

    private List<String> nodes(int day) {
        return root.ask("{ areaCommittee(id: \"%s\", asOf: \"%s\") { nodes { nodes { organization { id } } } } }"
                        .formatted(park, day(day)))
                .path("areaCommittee.nodes.nodes[*].organization.id")
                .entityList(String.class)
                .get();
    }

    private int listed(String filter, int day) {
        return root.ask("{ areaCommittees(asOf: \"%s\", filter: %s) { totalCount } }".formatted(day(day), filter))
                .path("areaCommittees.totalCount")
                .entity(Integer.class)
                .get();
    }
}

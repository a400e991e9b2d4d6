package org.gangju.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import org.gangju.graph.Asked;
import org.gangju.graph.Graph;
import org.junit.jupiter.api.Test;

/** Who sees matters, and how they are found. */
abstract class MatterListContract extends MatterDistrict {

    @Test
    void isSeenByBothSidesAndNobodyElse() {
        String other = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        String bureau = graph.organization("1-2-1", "OTHER", other);
        String third = graph.organization("1-3", "DISTRICT_COMMITTEE", city);
        String id = open(community, bureau, MONDAY.plusDays(1), null);
        assertThat(seen(at(community))).containsExactly(id);
        assertThat(seen(at(street))).containsExactly(id);
        assertThat(seen(at(bureau))).containsExactly(id);
        assertThat(seen(at(third))).isEmpty();
        at(third).ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        for (String step : new String[] {"assign", "resolve", "escalate", "close", "reopen", "cancel"}) {
            assertThat(step(at(third), step, id)).isEqualTo("NOT_FOUND");
        }
        at(bureau)
                .ask("{ matters { nodes { organization { id } subject { id } handler { id } steps { totalCount } } } }")
                .path("matters.nodes[0]")
                .matchesJson("""
                        { "organization": null, "subject": null, "handler": { "id": "%s" }, "steps": { "totalCount": 1 } }""".formatted(bureau));
    }

    @Test
    void followsBothOrganizationsWhenTheyMove() {
        String other = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        String bureau = graph.organization("1-1-2", "OTHER", district);
        String id = open(community, bureau, MONDAY.plusDays(1), null);
        Graph ofTheOther = at(other);
        graph.done("moveOrganization", input("id", bureau, "parentId", other));
        assertThat(seen(ofTheOther)).containsExactly(id);
        assertThat(step(ofTheOther, "assign", id)).isEqualTo("IN_PROGRESS");
        assertThat(step(ofTheOther, "cancel", id)).isEqualTo("MATTER_RAISED_ELSEWHERE");
        graph.done("moveOrganization", input("id", street, "parentId", other));
        assertThat(seen(at(district))).isEmpty();
        assertThat(step(ofTheOther, "cancel", id)).isEqualTo("CANCELLED");
    }

    @Test
    void isFoundByWhatItIs() {
        String early = open(community, null, MONDAY.plusDays(1), null);
        String late = open(street, district, MONDAY.plusDays(5), null);
        String done = open(street, null, MONDAY.plusDays(3), null);
        step(of("1-1-1"), "resolve", done);
        movable.goTo(MONDAY.plusDays(4));
        assertThat(found("within: \"%s\"".formatted(street))).containsExactly(early, done, late);
        assertThat(found("within: \"%s\"".formatted(community))).containsExactly(early);
        assertThat(found("within: \"%s\", overdue: true".formatted(city))).containsExactly(early);
        assertThat(found("within: \"%s\", overdue: false".formatted(city))).containsExactly(done, late);
        assertThat(found("within: \"%s\", statuses: [RESOLVED, CLOSED]".formatted(city)))
                .containsExactly(done);
        assertThat(found("within: \"%s\", dueBefore: \"2030-01-12\"".formatted(city)))
                .containsExactly(early, done);
        assertThat(found("subjectId: \"%s\"".formatted(street))).containsExactly(done, late);
        assertThat(found("subjectId: \"%s\", not: { statuses: [OPEN] }".formatted(street)))
                .containsExactly(done);
        assertThat(found("within: \"%s\", kinds: [OTHER]".formatted(city))).isEmpty();
    }

    @Test
    void isNotFoundByASubjectThatTheCallerDoesNotSee() {
        String other = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        String id = open(community, other, MONDAY.plusDays(1), null);
        String query = "{ matters(filter: { subjectId: \"%s\" }) { nodes { id } } }".formatted(community);
        at(other).ask(query).path("matters.nodes").entityList(Object.class).hasSize(0);
        at(community)
                .ask(query)
                .path("matters.nodes[0].id")
                .entity(String.class)
                .isEqualTo(id);
    }

    @Test
    void hangsOnTheOrganizationsOfBothSides() {
        String own = open(community);
        String handled = open(community, street, MONDAY.plusDays(1), null);
        String query = "{ node(id: \"%s\") { ... on Organization { matters%s { nodes { id } } } } }";
        assertThat(hanging(query.formatted(street, ""))).containsExactly(handled);
        assertThat(hanging(query.formatted(street, "(subtree: true)"))).containsExactly(handled, own);
        assertThat(hanging(query.formatted(community, ""))).containsExactly(handled, own);
        step(of("1-1-1-1"), "cancel", own);
        assertThat(hanging(query.formatted(community, "(statuses: [OPEN])"))).containsExactly(handled);
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (int number = 0; number < 12; number++) {
            open(graph.organization("1-1-2-" + number, "OTHER", district), street, MONDAY.plusDays(1), null);
        }
        Asked asked = new Asked(graph, statements);
        asked.asOftenForFewAsForMany("""
                { matters(first: %%d, filter: { within: "%s" }) { totalCount nodes { organization { code } handler { code }
                    subject { id } owner { displayName } steps { totalCount nodes { organization { code } } } } } }""".formatted(city), "matters.nodes", 2, 12);
        asked.asOftenForFewAsForMany("""
                { organization(id: "%s") { children(first: %%d) { nodes {
                    matters(first: 2, subtree: true) { totalCount nodes { subject { id } } } } } } }""".formatted(district), "organization.children.nodes", 2, 12);
    }

    private List<String> found(String filter) {
        return graph.ask("{ matters(filter: { %s }) { nodes { id } } }".formatted(filter))
                .path("matters.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private List<String> hanging(String query) {
        return graph.ask(query)
                .path("node.matters.nodes[*].id")
                .entityList(String.class)
                .get();
    }
}

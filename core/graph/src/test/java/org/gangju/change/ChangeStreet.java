package org.gangju.change;

import static org.gangju.testkit.api.ApiCaller.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.graph.Graph;
import org.gangju.graph.RunningGraph;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A street with two general branches, for the contracts of changes. */
@SuppressWarnings("NullAway.Init")
abstract class ChangeStreet extends RunningGraph {

    Graph superior;
    String street;
    String committee;
    String other;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        street = graph.organization("1", "WORK_COMMITTEE", graph.organization("0", "DISTRICT_COMMITTEE", null));
        committee = graph.organization("1-1", "GENERAL_BRANCH", street);
        other = graph.organization("1-2", "GENERAL_BRANCH", street);
        superior = graph.acting(api, "1");
    }

    List<String> members(int count) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            ids.add(graph.created("createMember", "member", member("FULL")));
        }
        return ids;
    }

    Map<String, @Nullable Object> member(String status) {
        return input("displayName", "党员", "status", status, "joinedOn", "2001-07-01", "organizationId", committee);
    }

    Map<String, @Nullable Object> establishment(String code, String type, List<String> founders) {
        return input(
                "superiorId",
                street,
                "code",
                graph.code(code),
                "name",
                "新支部全称",
                "shortName",
                "新支部",
                "type",
                type,
                "memberIds",
                founders,
                "reason",
                "应建必建");
    }

    Map<String, @Nullable Object> organization(String code, List<String> founders) {
        return input(
                "code",
                graph.code(code),
                "name",
                "新支部全称",
                "shortName",
                "新支部",
                "type",
                "BRANCH",
                "parentId",
                street,
                "memberIds",
                founders);
    }

    String proposed(String mutation, Map<String, @Nullable Object> input) {
        return graph.created(mutation, "change", input);
    }

    /** The code and field of the one problem, or nothing. */
    String problem(String mutation, Map<String, @Nullable Object> input) {
        return graph.refusal(mutation, input);
    }

    /** The code of what stands against it, or nothing. */
    String approve(String change) {
        return String.join(",", superior.problems("approveProposal", input("id", proposal(change))));
    }

    String proposal(String change) {
        return show(change).path("node.proposal.id").entity(String.class).get();
    }

    GraphQlTester.Response show(String change) {
        return graph.ask("""
                { node(id: "%s") { ... on OrganizationChange {
                    kind newType newCode newName newShortName version organization { id }
                    target { code parent { id } memberCount } members { totalCount }
                    proposal { id kind status change { id } } } } }""".formatted(change));
    }

    String type(String organization) {
        return graph.ask("{ organization(id: \"%s\") { type } }".formatted(organization))
                .path("organization.type")
                .entity(String.class)
                .get();
    }

    long count(String sql, Object parameter) {
        return database.sql(sql).param(parameter).query(Long.class).single();
    }

    static long key(String organization) {
        return NodeId.keyOf("Organization", organization).orElseThrow();
    }
}

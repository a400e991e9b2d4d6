package org.gangju.proposal;

import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.gangju.graph.Graph;
import org.gangju.graph.RunningGraph;
import org.gangju.graph.Within;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** A district that decides what is proposed about its street, for the contracts of proposals. */
@SuppressWarnings("NullAway.Init")
abstract class ProposalDistrict extends RunningGraph {

    static final AtomicLong SUBJECTS = new AtomicLong();

    @Autowired
    Proposals proposals;

    @Autowired
    SampleProposals sample;

    @Autowired
    ProposalEffects effects;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OrganizationDirectory organizations;

    Graph decider;
    Graph proposer;
    String city;
    String district;
    String street;
    long subject;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        district = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        street = graph.organization("1-1-1", "WORK_COMMITTEE", district);
        decider = graph.acting(api, "1-1");
        proposer = graph.acting(api, "1-1-1");
        subject = SUBJECTS.incrementAndGet();
    }

    /** The status afterwards, or the code of the problem. */
    String step(String step, String id) {
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        return switch (step) {
            case "approve" -> answer(decider, "approveProposal", input("id", id, "effectiveOn", "2020-01-01"));
            case "later" -> answer(decider, "approveProposal", input("id", id, "effectiveOn", tomorrow));
            case "reject" -> answer(decider, "rejectProposal", input("id", id, "note", "不宜"));
            case "withdraw" -> answer(proposer, "withdrawProposal", input("id", id));
            default -> answer(decider, "effectProposal", input("id", id));
        };
    }

    static String answer(Graph caller, String mutation, Map<String, @Nullable Object> input) {
        var answer = caller.mutate(mutation, input, "proposal { status }");
        List<String> problems =
                answer.path("result.problems[*].code").entityList(String.class).get();
        return problems.isEmpty()
                ? answer.path("result.proposal.status").entity(String.class).get()
                : String.join(",", problems);
    }

    String propose(String reason) {
        return propose(reason, street, district);
    }

    String propose(String reason, String about, @Nullable String deciderId) {
        AtomicReference<String> id = new AtomicReference<>("");
        Long deciderKey = deciderId == null
                ? null
                : NodeId.keyOf("Organization", deciderId).orElseThrow();
        new Within(transactions, organizations)
                .organization(
                        about,
                        organization -> id.set(proposals
                                .propose(
                                        new NewProposal(SampleProposals.KEY, subject, organization, deciderKey, reason),
                                        Within.CALLER)
                                .id()));
        return id.get();
    }

    /** Approved for a day that has come. */
    void due(String id) {
        if (status(id).equals("PROPOSED")) {
            step("later", id);
        }
        database.sql("UPDATE proposal SET effective_on = ? WHERE id = ?")
                .params(LocalDate.now(clock), key(id))
                .update();
    }

    static long key(String id) {
        return NodeId.keyOf("Proposal", id).orElseThrow();
    }

    String status(String id) {
        return graph.ask("{ node(id: \"%s\") { ... on Proposal { status } } }".formatted(id))
                .path("node.status")
                .entity(String.class)
                .get();
    }

    String name() {
        return graph.ask("{ organization(id: \"%s\") { name } }".formatted(street))
                .path("organization.name")
                .entity(String.class)
                .get();
    }

    int version() {
        return graph.ask("{ organization(id: \"%s\") { version } }".formatted(street))
                .path("organization.version")
                .entity(Integer.class)
                .get();
    }
}

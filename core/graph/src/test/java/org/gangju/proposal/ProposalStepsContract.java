package org.gangju.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which states a proposal goes where, and what comes of it. */
abstract class ProposalStepsContract extends ProposalDistrict {

    @ParameterizedTest
    @CsvSource({
        "PROPOSED,  approve,  EFFECTIVE",
        "PROPOSED,  later,    APPROVED",
        "PROPOSED,  reject,   REJECTED",
        "PROPOSED,  withdraw, WITHDRAWN",
        "PROPOSED,  effect,   PROPOSAL_NOT_APPROVED",
        "APPROVED,  approve,  PROPOSAL_NOT_OPEN",
        "APPROVED,  reject,   REJECTED",
        "APPROVED,  withdraw, WITHDRAWN",
        "APPROVED,  effect,   PROPOSAL_NOT_DUE",
        "DUE,       approve,  PROPOSAL_NOT_OPEN",
        "DUE,       reject,   REJECTED",
        "DUE,       withdraw, WITHDRAWN",
        "DUE,       effect,   EFFECTIVE",
        "EFFECTIVE, approve,  PROPOSAL_NOT_OPEN",
        "EFFECTIVE, reject,   PROPOSAL_NOT_OPEN",
        "EFFECTIVE, withdraw, PROPOSAL_NOT_OPEN",
        "EFFECTIVE, effect,   PROPOSAL_NOT_APPROVED",
        "REJECTED,  approve,  PROPOSAL_NOT_OPEN",
        "REJECTED,  reject,   PROPOSAL_NOT_OPEN",
        "REJECTED,  withdraw, PROPOSAL_NOT_OPEN",
        "REJECTED,  effect,   PROPOSAL_NOT_APPROVED",
        "WITHDRAWN, approve,  PROPOSAL_NOT_OPEN",
        "WITHDRAWN, reject,   PROPOSAL_NOT_OPEN",
        "WITHDRAWN, withdraw, PROPOSAL_NOT_OPEN",
        "WITHDRAWN, effect,   PROPOSAL_NOT_APPROVED"
    })
    void takesEachStepFromTheStatesThatAllowIt(String state, String step, String answer) {
        String id = brought(state);
        assertThat(step(step, id)).isEqualTo(answer);
    }

    /** A proposal in this state. */
    private String brought(String state) {
        String id = propose("改名");
        switch (state) {
            case "APPROVED" -> step("later", id);
            case "DUE" -> due(id);
            case "EFFECTIVE" -> step("approve", id);
            case "REJECTED" -> step("reject", id);
            case "WITHDRAWN" -> step("withdraw", id);
            default -> {}
        }
        return id;
    }

    @Test
    void takesEffectInTheTransactionOfItsApproval() {
        String id = propose("新名称");
        decider.mutate(
                        "approveProposal",
                        input("id", id, "note", "同意"),
                        "proposal { kind status reason note organization { id name } decider { id } proposedOn decidedOn effectiveOn }")
                .path("result.proposal")
                .matchesJson("""
                        { "kind": "OTHER", "status": "EFFECTIVE", "reason": "新名称", "note": "同意",
                          "organization": { "id": "%1$s", "name": "新名称" }, "decider": { "id": "%2$s" },
                          "proposedOn": "%3$s", "decidedOn": "%3$s", "effectiveOn": "%3$s" }""".formatted(street, district, LocalDate.now(clock)));
    }

    @Test
    void staysAsItWasWhenItsEffectBreaksARule() {
        String id = propose("新名称");
        sample.broken.add(subject);
        decider.mutate("approveProposal", input("id", id), "proposal { id }")
                .path("result.problems[0].code")
                .entity(String.class)
                .isEqualTo("TEXT_BLANK")
                .path("result.problems[0].path")
                .entityList(String.class)
                .containsExactly("input", "id");
        assertThat(status(id)).isEqualTo("PROPOSED");
    }

    @Test
    void takesEffectOnItsDayByItself() {
        String id = propose("新名称");
        step("later", id);
        effects.run();
        assertThat(status(id)).isEqualTo("APPROVED");
        due(id);
        effects.run();
        assertThat(status(id)).isEqualTo("EFFECTIVE");
        assertThat(name()).isEqualTo("新名称");
    }

    @Test
    void staysApprovedAndIsTriedAgainOnceADayWhileItsEffectBreaksARule() {
        String id = propose("新名称");
        sample.broken.add(subject);
        due(id);
        effects.run();
        assertThat(status(id)).isEqualTo("APPROVED");
        assertThat(decider.problem("effectProposal", input("id", id))).isEqualTo("TEXT_BLANK");
        sample.broken.clear();
        effects.run();
        assertThat(status(id)).isEqualTo("APPROVED");
        database.sql("UPDATE proposal SET tried_on = ? WHERE id = ?")
                .params(LocalDate.now(clock).minusDays(1), key(id))
                .update();
        effects.run();
        assertThat(status(id)).isEqualTo("EFFECTIVE");
    }

    @Test
    void isPutIntoEffectByHandOnTheDayOnWhichItFailed() {
        String id = propose("新名称");
        sample.broken.add(subject);
        due(id);
        effects.run();
        sample.broken.clear();
        assertThat(step("effect", id)).isEqualTo("EFFECTIVE");
        assertThat(name()).isEqualTo("新名称");
    }

    @Test
    void losesItsDayWithItsApprovalAndTakesEffectNoMore() {
        String name = name();
        String rejected = propose("一");
        String withdrawn = propose("二");
        due(rejected);
        approve(withdrawn, "同意");
        step("reject", rejected);
        step("withdraw", withdrawn);
        effects.run();
        assertThat(name()).isEqualTo(name);
        graph.ask("""
                        { one: node(id: "%s") { ... on Proposal { status note effectiveOn } }
                          two: node(id: "%s") { ... on Proposal { status note effectiveOn } } }""".formatted(rejected, withdrawn)).path("").matchesJson("""
                        { "one": { "status": "REJECTED", "note": "不宜", "effectiveOn": null },
                          "two": { "status": "WITHDRAWN", "note": "同意", "effectiveOn": null } }""");
    }

    private void approve(String id, String note) {
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        assertThat(answer(decider, "approveProposal", input("id", id, "note", note, "effectiveOn", tomorrow)))
                .isEqualTo("APPROVED");
        due(id);
    }

    @Test
    void tellsItsFeatureWhatIsRejectedOrWithdrawn() {
        String rejected = propose("一");
        long first = subject;
        step("reject", rejected);
        subject = SUBJECTS.incrementAndGet();
        step("withdraw", propose("二"));
        assertThat(sample.discarded).contains(first, subject);
        tellsOfOneThatWasApproved("reject");
        tellsOfOneThatWasApproved("withdraw");
        assertThat(proposals.ofSubjects(SampleProposals.KEY, Set.of(first, subject, -1L)))
                .containsOnlyKeys(first, subject);
    }

    private void tellsOfOneThatWasApproved(String step) {
        long before = subject;
        subject = SUBJECTS.incrementAndGet();
        String id = propose("三");
        step("later", id);
        assertThat(sample.discarded).doesNotContain(subject);
        step(step, id);
        assertThat(sample.discarded).contains(subject);
        subject = before;
    }

    @Test
    void isTakenBackAfterItsApprovalByTheSameSides() {
        String id = propose("新名称");
        step("later", id);
        assertThat(proposer.problem("rejectProposal", input("id", id, "note", "不宜")))
                .isEqualTo("PROPOSAL_DECIDED_ELSEWHERE");
        assertThat(decider.problem("withdrawProposal", input("id", id))).isEqualTo("PROPOSAL_PROPOSED_ELSEWHERE");
        assertThat(decider.problem("rejectProposal", input("id", id, "note", " ")))
                .isEqualTo("TEXT_BLANK");
        assertThat(status(id)).isEqualTo("APPROVED");
    }
}

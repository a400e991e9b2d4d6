package org.gangju.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.MadeClient;
import org.junit.jupiter.api.Test;

/** What members and those who decide may rely on of requests to correct a record. */
abstract class CorrectionContract extends CorrectionBranch {

    @Test
    void correctsTheRecordOnceTheOrganizationApproves() {
        String request = renaming("王毅");
        LocalDate today = LocalDate.now(clock);
        show(request).path("correctionRequest").matchesJson("""
                        { "field": "DISPLAY_NAME", "value": "王毅", "formerValue": "王一", "explanation": "身份证件上如此",
                          "status": "OPEN", "requestedOn": "%s", "dueOn": "%s", "decidedOn": null, "note": null,
                          "appealed": false, "appealOf": null, "member": { "id": "%s" },
                          "proposal": { "kind": "MEMBER_CORRECTION", "status": "PROPOSED", "decider": { "id": "%s" },
                            "organization": { "id": "%s" }, "correctionRequest": { "id": "%s" } } }""".formatted(
                        today, today.plusDays(15), member, branch, branch, request));
        assertThat(show(request)
                        .path("correctionRequest.proposal.reason")
                        .entity(String.class)
                        .get())
                .isNotEmpty()
                .doesNotContain("王", "身份证件");
        assertThat(reads("displayName")).isEqualTo("王一");

        assertThat(approve(secretary, request)).isEmpty();
        assertThat(status(request)).isEqualTo("ACCEPTED");
        assertThat(reads("displayName")).isEqualTo("王毅");
        assertThat(secretary.refusal("rejectProposal", input("id", proposal(request), "note", "晚了")))
                .isEqualTo("PROPOSAL_NOT_OPEN id");
    }

    @Test
    void leavesTheRecordAsItIsWhenRejected() {
        String request = renaming("王毅");
        assertThat(reject(secretary, request)).isEmpty();
        show(request)
                .path("correctionRequest")
                .matchesJson("{ \"status\": \"REJECTED\", \"note\": \"与入党志愿书不符\", \"decidedOn\": \"%s\" }"
                        .formatted(LocalDate.now(clock)));
        assertThat(reads("displayName")).isEqualTo("王一");
        assertThat(status(renaming("王毅"))).isEqualTo("OPEN");
    }

    @Test
    void goesToTheSuperiorOnAppealOnce() {
        String request = renaming("王毅");
        assertThat(appeal(asker, request)).isEqualTo("CORRECTION_NOT_REJECTED id");
        reject(secretary, request);
        assertThat(appeal(asker, request)).isEmpty();
        show(request).path("correctionRequest").matchesJson("""
                        { "status": "OPEN", "appealed": true, "appealExplanation": "志愿书抄写有误", "note": null,
                          "firstNote": "与入党志愿书不符", "appealOf": { "status": "REJECTED" },
                          "proposal": { "status": "PROPOSED", "decider": { "id": "%s" }, "organization": { "id": "%s" },
                            "correctionRequest": { "id": "%s" } } }""".formatted(street, branch, request));
        assertThat(approve(secretary, request)).isEqualTo("PROPOSAL_DECIDED_ELSEWHERE id");
        assertThat(approve(superior, request)).isEmpty();
        assertThat(reads("displayName")).isEqualTo("王毅");
        assertThat(appeal(asker, request)).isEqualTo("CORRECTION_APPEALED_ALREADY id");
    }

    @Test
    void isNotAppealedASecondTime() {
        String request = renaming("王毅");
        reject(secretary, request);
        appeal(asker, request);
        assertThat(reject(superior, request)).isEmpty();
        assertThat(appeal(asker, request)).isEqualTo("CORRECTION_APPEALED_ALREADY id");
    }

    @Test
    void isNotAppealedWhereThereIsNoSuperior() {
        member = graph.member("赵一", street);
        asker = asking(street);
        String request = renaming("赵毅");
        reject(superior, request);
        assertThat(appeal(asker, request)).isEqualTo("CORRECTION_NO_SUPERIOR id");
        assertThat(status(request)).isEqualTo("REJECTED");
    }

    @Test
    void isNotDecidedAgainByWhoeverRejectedIt() {
        String request = renaming("王毅");
        assertThat(reject(superior, request)).isEmpty();
        appeal(asker, request);
        assertThat(approve(superior, request)).isEqualTo("CORRECTION_DECIDED_BEFORE id");
        assertThat(reject(superior, request)).isEqualTo("CORRECTION_DECIDED_BEFORE id");
        assertThat(status(request)).isEqualTo("OPEN");
        assertThat(approve(deciding(street), request)).isEmpty();
    }

    @Test
    void isNotDecidedByWhoeverAsked() {
        String request = secretary.created("requestCorrection", "correctionRequest", wanted("DISPLAY_NAME", "王毅"));
        assertThat(approve(secretary, request)).isEqualTo("PROPOSAL_OF_ONESELF id");
        assertThat(approve(deciding(branch), request)).isEmpty();
    }

    @Test
    void isOneAtATimeForAField() {
        String request = renaming("王毅");
        assertThat(refused(member, "DISPLAY_NAME", "王义")).isEqualTo("CORRECTION_OPEN field");
        assertThat(refused(member, "AGE_BAND", "FROM_35_TO_45")).isEmpty();
        assertThat(refused(graph.member("李二", branch), "DISPLAY_NAME", "李儿")).isEmpty();
        reject(secretary, request);
        renaming("王义");
        assertThat(appeal(asker, request)).isEqualTo("CORRECTION_OPEN id");
    }

    @Test
    void isWithdrawnByWhoeverAskedAndNotByWhoDecides() {
        String request = renaming("王毅");
        assertThat(secretary.refusal("withdrawProposal", input("id", proposal(request))))
                .isEqualTo("CORRECTION_ASKED_BY_ANOTHER id");
        assertThat(secretary.refusal("withdrawCorrection", input("id", request)))
                .isEqualTo("CORRECTION_ASKED_BY_ANOTHER id");
        assertThat(asker.error("withdrawCorrection", input("id", request, "version", 7)))
                .isEqualTo("CONFLICT");
        assertThat(asker.refusal("withdrawCorrection", input("id", request))).isEmpty();
        assertThat(status(request)).isEqualTo("WITHDRAWN");
        assertThat(asker.refusal("withdrawCorrection", input("id", request))).isEqualTo("PROPOSAL_NOT_OPEN id");
        assertThat(appeal(asker, request)).isEqualTo("CORRECTION_NOT_REJECTED id");
    }

    @Test
    void overwritesNothingThatChangedMeanwhile() {
        String request = renaming("王毅");
        secretary.done("renameMember", input("id", member, "displayName", "王义"));
        assertThat(approve(secretary, request)).isEqualTo("MEMBER_CORRECTED_SINCE id");
        assertThat(status(request)).isEqualTo("OPEN");
        assertThat(reads("displayName")).isEqualTo("王义");
    }

    @Test
    void isNotDecidedWhereTheMemberBelongsNoMore() {
        String request = renaming("王毅");
        String other = graph.organization("1-2", "GENERAL_BRANCH", street);
        graph.done("transferMember", input("id", member, "organizationId", other));
        assertThat(approve(secretary, request)).isEqualTo("CORRECTION_MEMBER_ELSEWHERE id");
        assertThat(reject(secretary, request)).isEmpty();
        asker = asking(other);
        assertThat(approve(deciding(other), renaming("王毅"))).isEmpty();
        assertThat(reads("displayName")).isEqualTo("王毅");
    }

    @Test
    void doesNotExistForOthers() {
        Graph elsewhere = deciding(graph.organization("1-2", "GENERAL_BRANCH", street));
        String request = renaming("王毅");
        assertThat(elsewhere.refusal("requestCorrection", wanted("DISPLAY_NAME", "王义")))
                .isEqualTo("NOT_FOUND memberId");
        assertThat(appeal(elsewhere, request)).isEqualTo("NOT_FOUND id");
        assertThat(elsewhere.refusal("withdrawCorrection", input("id", request)))
                .isEqualTo("NOT_FOUND id");
        elsewhere
                .ask(
                        "{ correctionRequest(id: \"%1$s\") { id } node(id: \"%1$s\") { id } correctionRequests { totalCount } }"
                                .formatted(request))
                .path("correctionRequest")
                .valueIsNull()
                .path("node")
                .valueIsNull()
                .path("correctionRequests.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        Graph reader = graph.client(api, branch, "member.read");
        assertThat(reader.error("requestCorrection", wanted("DISPLAY_NAME", "王义")))
                .isEqualTo("FORBIDDEN");
        Graph undecided = graph.client(api, branch, "organization.read", "proposal.read", "proposal.write");
        assertThat(undecided.error("approveProposal", input("id", proposal(request))))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void tellsNothingToWhoeverMayNotReadTheMember() {
        Graph blind = graph.client(api, branch, "correction.request");
        for (String name : List.of("王一", "王毅", " ")) {
            assertThat(blind.refusal("requestCorrection", wanted("DISPLAY_NAME", name)))
                    .as(name)
                    .isEqualTo("NOT_FOUND memberId");
        }
        assertThat(listed("status: OPEN")).isEmpty();
    }

    @Test
    void tellsAMachineNothingThatItsContractDoesNotName() {
        MadeClient narrow = contracted("MEMBERSHIP", "PROFILE");
        for (String name : List.of("王一", "王毅", " ")) {
            assertThat(narrow.caller(api).error("requestCorrection", wanted("DISPLAY_NAME", name)))
                    .as(name)
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(narrow.caller(api).error("requestCorrection", wanted("OTHER", null)))
                .isEqualTo("FORBIDDEN");
        narrow.caller(api).done("requestCorrection", wanted("JOINED_ON", "2002-07-01"));
        assertThat(listed("status: OPEN")).hasSize(1);
    }

    @Test
    void showsAMachineTheValuesAndTextsThatItsContractNames() {
        String name = renaming("王毅");
        String day = requested("JOINED_ON", "2002-07-01");
        String other = requested("OTHER", "民族有误");
        MadeClient narrow = contracted("MEMBERSHIP", "PROFILE");
        assertThat(forbidden(narrow, day, "value", "formerValue")).isEmpty();
        assertThat(forbidden(narrow, name, "value", "formerValue")).containsExactly("value", "formerValue");
        assertThat(forbidden(narrow, other, "value", "formerValue")).containsExactly("value", "formerValue");
        String[] texts = {"explanation", "appealExplanation", "note", "firstNote"};
        assertThat(forbidden(narrow, day, texts)).containsExactly(texts);

        MadeClient wide = contracted("IDENTITY", "MEMBERSHIP", "PROFILE", "DECLARATION", "ACTIVITY");
        assertThat(forbidden(wide, other, "value", "formerValue")).isEmpty();
        assertThat(forbidden(wide, name, texts)).isEmpty();
    }

    private MadeClient contracted(String... categories) {
        List<String> permissions = List.of("member.read", "organization.read", "correction.request");
        MadeClient made = graph.makeClient(branch, permissions.toArray(String[]::new));
        graph.done(
                "updateApiClient",
                input("id", made.id(), "name", "对接", "permissions", permissions, "categories", List.of(categories)));
        return made;
    }

    /** Those of the fields of a request that are refused, each asked for alone. */
    private List<String> forbidden(MadeClient client, String request, String... fields) {
        return Stream.of(fields)
                .filter(field -> client
                        .tester(api)
                        .document("{ correctionRequest(id: \"%s\") { %s } }".formatted(request, field))
                        .execute()
                        .returnResponse()
                        .getErrors()
                        .stream()
                        .anyMatch(error ->
                                "FORBIDDEN".equals(error.getExtensions().get("code"))))
                .toList();
    }

    @Test
    void remindsWhoDecidesOfWhatIsOverdue() {
        String request = renaming("王毅");
        String late = requested("AGE_BAND", "FROM_35_TO_45");
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        database.sql("UPDATE correction_request SET due_on = ? WHERE id = ?")
                .params(yesterday, key(late))
                .update();
        database.sql(
                        "UPDATE reminder SET notice_on = ?, due_on = ? WHERE subject_type = 'CorrectionRequest' AND subject_id = ?")
                .params(yesterday, yesterday, key(late))
                .update();
        assertThat(listed("overdue: true")).containsExactly(late);
        assertThat(listed("overdue: false")).containsExactly(request);
        assertThat(reminded(branch)).containsExactly(late);

        reject(secretary, late);
        assertThat(listed("overdue: true")).isEmpty();
        assertThat(listed("status: REJECTED")).containsExactly(late);
        assertThat(listed("status: OPEN, memberId: \"%s\"".formatted(member))).containsExactly(request);
        assertThat(reminded(branch)).isEmpty();

        appeal(asker, late);
        assertThat(database.sql("SELECT organization_id FROM reminder WHERE subject_type = 'CorrectionRequest'"
                                + " AND subject_id = ? AND settled_on IS NULL AND due_on = ?")
                        .params(key(late), LocalDate.now(clock).plusDays(15))
                        .query(Long.class)
                        .list())
                .hasSize(1);
    }

    private List<String> listed(String filter) {
        return secretary
                .ask("{ correctionRequests(filter: { %s, within: \"%s\" }) { nodes { id } } }"
                        .formatted(filter, branch))
                .path("correctionRequests.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private List<String> reminded(String organization) {
        return secretary
                .ask("{ organization(id: \"%s\") { reminders { nodes { kind overdue subject { id } } } } }"
                        .formatted(organization))
                .path("organization.reminders.nodes[*].subject.id")
                .entityList(String.class)
                .get();
    }
}

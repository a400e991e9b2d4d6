package org.gangju.platform.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.module.Districts;
import org.gangju.testkit.statement.Statements;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has to be recorded before the first real member is stored. */
@SuppressWarnings("NullAway.Init")
abstract class ProcessingRecordContract {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 7);

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private Districts districts;
    private ApiCaller administrator;

    @BeforeEach
    void establishDistricts() {
        clock.goTo(TODAY);
        districts = new Districts(api);
        administrator = new ApiCaller(api.bootstrapClient());
    }

    @Test
    void isAskedForBeforeTheFirstMember() {
        administrator
                .ask("{ processingStatus { required reason } }")
                .path("processingStatus")
                .matchesJson("{\"required\": true, \"reason\": \"RECORD_ASKED\"}");
        assertThat(administrator.problemAt("createMember", member(districts.one())))
                .isEqualTo("PROCESSING_RECORD_MISSING organizationId");
        assertThat(administrator
                        .mutate("createMember", member(districts.one()), "clientMutationId")
                        .path("result.problems[0].message")
                        .entity(String.class)
                        .get())
                .contains("level 2", "PIPL 13, 17, 29, 55", "recordProcessing");

        recorded(districts.one());
        administrator.done("createMember", member(districts.one()));
        assertThat(administrator.problem("createMember", member(districts.other())))
                .isEqualTo("PROCESSING_RECORD_MISSING");
    }

    @Test
    void isAskedForWhereAMemberComesToToo() {
        recorded(districts.one());
        String id = administrator.created("createMember", "member", member(districts.one()));
        var transfer = input("id", id, "organizationId", districts.other());
        var joining = input("memberId", id, "organizationId", districts.other(), "kind", "SECONDARY");

        assertThat(administrator.problemAt("transferMember", transfer))
                .isEqualTo("PROCESSING_RECORD_MISSING organizationId");
        assertThat(administrator.problemAt("joinOrganization", joining))
                .isEqualTo("PROCESSING_RECORD_MISSING organizationId");
        assertThat(administrator.problem("transferMember", input("id", id, "organizationId", districts.one())))
                .isEqualTo("ALREADY_MEMBER_THERE");
        administrator
                .ask("{ member(id: \"%s\") { primaryOrganization { id } memberships { totalCount } } }".formatted(id))
                .path("member")
                .matchesJson("{ \"primaryOrganization\": { \"id\": \"%s\" }, \"memberships\": { \"totalCount\": 1 } }"
                        .formatted(districts.one()));

        recorded(districts.other());
        administrator.done("joinOrganization", joining);
        administrator.done("transferMember", transfer);
    }

    @Test
    void coversWhatLiesBelowItsOrganization() {
        recorded(districts.city());

        administrator.done("createMember", member(districts.city()));
        administrator.done("createMember", member(districts.one()));
    }

    @Test
    void coversTheWholeTreeWithoutAnOrganization() {
        String whole = recorded(null);

        administrator.done("createMember", member(districts.other()));
        administrator.done("withdrawProcessingRecord", input("id", whole, "reason", "改为分区登记"));
        assertThat(administrator.problem("createMember", member(districts.other())))
                .isEqualTo("PROCESSING_RECORD_MISSING");
    }

    @Test
    void isAskedForAfterEverythingElse() {
        Map<String, @Nullable Object> nameless = member(districts.one());
        nameless.put("displayName", " ");
        assertThat(administrator.problem("createMember", nameless)).isEqualTo("TEXT_BLANK");
        assertThat(administrator.problem("createMember", member("nowhere"))).isEqualTo("NOT_FOUND");
    }

    @Test
    void takesOneStatementThatUsesTheIndex() {
        recorded(districts.city());

        var recording = statements.during(() -> administrator.done("createMember", member(districts.one())));
        assertThat(recording.ofTheOperation())
                .filteredOn(text -> text.contains("processing_record"))
                .singleElement()
                .asString()
                .contains("p.organization_path IN (?, ?, ?)", "LIMIT 1");
        assertThat(recording.texts()).noneMatch(text -> text.contains("demo_fill"));
    }

    @Test
    void holdsFromItsFirstDayUntilItIsWithdrawn() {
        Map<String, @Nullable Object> wanted = grounds(districts.one());
        wanted.put("validFrom", TODAY.plusDays(1).toString());
        String id = administrator.created("recordProcessing", "processingRecord", wanted);
        assertThat(inForce(id)).isFalse();
        assertThat(administrator.problem("createMember", member(districts.one())))
                .isEqualTo("PROCESSING_RECORD_MISSING");

        clock.goTo(TODAY.plusDays(1));
        assertThat(inForce(id)).isTrue();
        administrator.done("createMember", member(districts.one()));

        administrator.done("withdrawProcessingRecord", input("id", id, "reason", "目的已变"));
        assertThat(inForce(id)).isFalse();
        administrator
                .ask(one(id, "withdrawal { by reason }"))
                .path("processingRecord.withdrawal.reason")
                .entity(String.class)
                .isEqualTo("目的已变");
        assertThat(administrator.problem("createMember", member(districts.one())))
                .isEqualTo("PROCESSING_RECORD_MISSING");
        assertThat(administrator.problemAt("withdrawProcessingRecord", input("id", id, "reason", "再次")))
                .isEqualTo("PROCESSING_RECORD_WITHDRAWN id");
        assertThat(administrator
                        .ask(members())
                        .path("members.totalCount")
                        .entity(Integer.class)
                        .get())
                .isEqualTo(1);
    }

    @Test
    void isToBeReviewedAfterThreeYearsAndHoldsOn() {
        String id = recorded(districts.one());
        administrator
                .ask(one(id, "reviewDue grounds { reviewDueOn assessedOn }"))
                .path("processingRecord")
                .matchesJson("""
                        {"reviewDue": false, "grounds": {"reviewDueOn": "2032-12-31", "assessedOn": "2029-12-31"}}""");

        clock.goTo(LocalDate.of(2032, 12, 31));
        assertThat(ids("reviewDue: true")).containsExactly(id);
        assertThat(ids("reviewDue: false")).isEmpty();
        administrator.done("createMember", member(districts.one()));
    }

    @Test
    void refusesWhatTheLawDoesNotLetPass() {
        assertThat(refused("noticeOn", "2030-01-08")).isEqualTo("PROCESSING_DAY_IN_FUTURE noticeOn");
        assertThat(refused("assessedOn", "2030-01-08")).isEqualTo("PROCESSING_DAY_IN_FUTURE assessedOn");
        assertThat(refused("validFrom", "2029-12-30")).isEqualTo("PROCESSING_STARTS_TOO_EARLY validFrom");
        assertThat(refused("separateConsent", false)).isEqualTo("SEPARATE_CONSENT_NEEDED separateConsent");
        assertThat(refused("consentMethod", null)).isEqualTo("CONSENT_METHOD_MISSING consentMethod");
        assertThat(refused("reviewDueOn", "2029-12-31")).isEqualTo("REVIEW_BEFORE_ASSESSMENT reviewDueOn");
        assertThat(refused("purpose", " ")).isEqualTo("TEXT_BLANK purpose");
        assertThat(refused("notice", "x".repeat(201))).isEqualTo("TEXT_TOO_LONG notice");
        assertThat(refused("conclusion", "a\u0000b")).isEqualTo("TEXT_UNPRINTABLE conclusion");
        assertThat(refused("organizationId", "nowhere")).isEqualTo("NOT_FOUND organizationId");
        assertThat(administrator.problem("withdrawProcessingRecord", input("id", "nothing", "reason", "误登")))
                .isEqualTo("NOT_FOUND");
        assertThat(administrator.problem("withdrawProcessingRecord", input("id", "nothing", "reason", "")))
                .isEqualTo("TEXT_BLANK");
        assertThat(ids("")).isEmpty();
    }

    @Test
    void needsNoConsentOnOtherGrounds() {
        Map<String, @Nullable Object> duty = grounds(districts.one());
        duty.putAll(input("legalBasis", "STATUTORY_DUTY", "separateConsent", false));
        String id = administrator.created("recordProcessing", "processingRecord", duty);

        administrator
                .ask(one(id, "grounds { separateConsent consentMethod }"))
                .path("processingRecord.grounds")
                .matchesJson("{\"separateConsent\": false, \"consentMethod\": null}");
        assertThat(ids("legalBasis: STATUTORY_DUTY")).containsExactly(id);
        assertThat(ids("legalBasis: CONSENT")).isEmpty();
    }

    @Test
    void showsOnlyWhereItsOrganizationIsSeen() {
        String own = recorded(districts.one());
        String foreign = recorded(districts.other());
        String above = recorded(districts.city());
        ApiCaller district = client(districts.one());

        assertThat(ids(district, "{ result: processingRecords { nodes { id } } }"))
                .containsExactly(own);
        for (String hidden : List.of(foreign, above)) {
            district.ask(one(hidden, "id")).path("processingRecord").valueIsNull();
            district.ask("{ node(id: \"%s\") { id } }".formatted(hidden))
                    .path("node")
                    .valueIsNull();
            assertThat(district.problem("withdrawProcessingRecord", input("id", hidden, "reason", "越权")))
                    .isEqualTo("NOT_FOUND");
        }
        assertThat(district.problemAt("recordProcessing", grounds(districts.other())))
                .isEqualTo("NOT_FOUND organizationId");
        assertThat(district.problemAt("recordProcessing", grounds(null))).isEqualTo("NOT_FOUND organizationId");
        assertThat(inForce(foreign)).isTrue();
    }

    @Test
    void followsItsOrganization() {
        String id = recorded(districts.one());
        administrator.done("moveOrganization", input("id", districts.one(), "parentId", districts.other()));

        assertThat(ids("within: \"%s\"".formatted(districts.other()))).containsExactly(id);
        administrator.done("createMember", member(districts.one()));
    }

    @Test
    void isRecordedOnceAndTold() {
        Map<String, @Nullable Object> wanted = grounds(districts.one());
        wanted.put("clientMutationId", UUID.randomUUID().toString());
        String id = administrator.created("recordProcessing", "processingRecord", wanted);

        assertThat(administrator.created("recordProcessing", "processingRecord", wanted))
                .isEqualTo(id);
        assertThat(ids("")).containsExactly(id);
        assertThat(database.sql("SELECT changes FROM audit_entry WHERE event_name = 'recordProcessing' AND node_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .contains("legalBasis", "CONSENT", "党员教育管理", "影响可控");
    }

    private boolean inForce(String id) {
        return administrator
                .ask(one(id, "inForce"))
                .path("processingRecord.inForce")
                .entity(Boolean.class)
                .get();
    }

    private static String one(String id, String fields) {
        return "{ processingRecord(id: \"%s\") { %s } }".formatted(id, fields);
    }

    private String members() {
        return "{ members(filter: { within: \"%s\" }) { totalCount } }".formatted(districts.one());
    }

    /** Of the city, so that those of other tests are left out. */
    private List<String> ids(String filter) {
        String within = filter.contains("within") ? "" : " within: \"%s\"".formatted(districts.city());
        return ids(
                administrator,
                "{ result: processingRecords(filter: { %s%s }) { nodes { id } } }".formatted(filter, within));
    }

    private static List<String> ids(ApiCaller caller, String document) {
        return caller.ask(document)
                .path("result.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private String recorded(@Nullable String organizationId) {
        return administrator.created("recordProcessing", "processingRecord", grounds(organizationId));
    }

    private String refused(String field, @Nullable Object value) {
        Map<String, @Nullable Object> wrong = grounds(districts.one());
        wrong.put(field, value);
        return administrator.problemAt("recordProcessing", wrong);
    }

    private static Map<String, @Nullable Object> grounds(@Nullable String organizationId) {
        return input(
                "organizationId",
                organizationId,
                "legalBasis",
                "CONSENT",
                "purpose",
                "党员教育管理",
                "notice",
                "告知书〔2029〕1 号",
                "noticeOn",
                "2029-12-30",
                "separateConsent",
                true,
                "consentMethod",
                "入系统时签署同意书",
                "assessment",
                "评估报告〔2029〕2 号",
                "assessedOn",
                "2029-12-31",
                "assessor",
                "区委组织部",
                "conclusion",
                "影响可控");
    }

    private static Map<String, @Nullable Object> member(String organizationId) {
        return input("displayName", "王一", "status", "FULL", "joinedOn", "2001-07-01", "organizationId", organizationId);
    }

    private ApiCaller client(String organizationId) {
        var made = administrator.mutate(
                "createApiClient",
                input(
                        "name",
                        "test",
                        "organizationId",
                        organizationId,
                        "permissions",
                        List.of("organization.read", "processing.read", "processing.write")),
                "clientId clientSecret");
        return new ApiCaller(api.client(
                made.path("result.clientId").entity(String.class).get(),
                made.path("result.clientSecret").entity(String.class).get()));
    }
}

package org.gangju.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gangju.graph.Graph;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients may rely on of members' phone numbers and addresses, and what the database never holds of them. */
@SuppressWarnings("NullAway.Init")
abstract class ContactContract {

    private static final String PHONE = "+8613800138000";
    private static final String ADDRESS = "锦江区书院街 12 号 3 栋 501";
    private static final Pattern PHONE_CHANGE =
            Pattern.compile("\"phone\":\\[(null|\"hmac:[0-9a-f]{64}\"),(null|\"hmac:[0-9a-f]{64}\")\\]");

    @Autowired
    private GangjuApi api;

    @Autowired
    private JdbcClient database;

    private Graph graph;
    private String branch;
    private String member;
    private ApiCaller unmasking;

    @BeforeEach
    void growABranch() {
        graph = new Graph(api.bootstrapClient());
        branch = graph.organization("b", "JOINT_BRANCH", null);
        member = graph.member("联系人王一", branch);
        unmasking = graph.makeClient(branch, "organization.read", "member.read")
                .given(database, "member.unmask")
                .reading(database, "CONTACT")
                .caller(api);
    }

    @Test
    void nothingIsKnownOfWhomNothingWasWrittenDown() {
        assertThat(read(member)).isEqualTo(new Contact(null, null, 0));
    }

    @Test
    void keepsWhatWasWrittenDownInItsOneForm() {
        graph.mutate(
                        "recordContact",
                        input("memberId", member, "phone", "138 0013 8000", "address", "  " + ADDRESS + " "),
                        "member { id phone address contactVersion version }")
                .path("result.member.phone")
                .entity(String.class)
                .isEqualTo("+86138****8000")
                .path("result.member.address")
                .entity(String.class)
                .isEqualTo("****")
                .path("result.member.version")
                .entity(Integer.class)
                .isEqualTo(0);
        assertThat(read(member)).isEqualTo(new Contact(PHONE, ADDRESS, 1));
    }

    @Test
    void replacesBothAndClearsWhatIsNotGiven() {
        record("028-8765 4321", ADDRESS);
        record(PHONE, null);
        assertThat(read(member)).isEqualTo(new Contact(PHONE, null, 2));
        record(null, null);
        assertThat(read(member)).isEqualTo(new Contact(null, null, 3));
    }

    @Test
    void aChangeThatWasDecidedOnSomethingElseIsAConflict() {
        assertThat(graph.error("recordContact", input("memberId", member, "phone", PHONE, "version", 1)))
                .isEqualTo("CONFLICT");
        graph.done("recordContact", input("memberId", member, "phone", PHONE, "version", 0));
        assertThat(graph.error("recordContact", input("memberId", member, "phone", null, "version", 0)))
                .isEqualTo("CONFLICT");
        graph.done("recordContact", input("memberId", member, "phone", null, "version", 1));
        assertThat(read(member)).isEqualTo(new Contact(null, null, 2));
    }

    @Test
    void limitsTheAddress() {
        assertThat(addressProblem("长".repeat(201))).isEqualTo("TEXT_TOO_LONG address");
        assertThat(addressProblem(" ")).isEqualTo("TEXT_BLANK address");
        assertThat(addressProblem("书院街\n12 号")).isEqualTo("TEXT_UNPRINTABLE address");
        record(null, "长".repeat(200));
        assertThat(read(member).address()).isEqualTo("长".repeat(200));
    }

    @ParameterizedTest
    @CsvSource({"zh, 电话号码须带国家代码", "en, A phone number is written with"})
    void refusesWhatIsNoPhoneNumberAndDoesNotRepeatIt(String language, String reason) {
        var caller = new Graph(api.bootstrapClient()
                .mutate()
                .header("Accept-Language", language)
                .build());
        caller.mutate("recordContact", input("memberId", member, "phone", "13800138"), "clientMutationId")
                .errors()
                .satisfy(errors -> assertRefused(errors, reason));
        caller.ask("mutation { recordContact(input: { memberId: \"%s\", phone: \"13800138\" }) { problems { code } } }"
                        .formatted(member))
                .errors()
                .satisfy(errors -> assertRefused(errors, reason));
    }

    @Test
    void writesForThoseWhoMayAndTheirMembersOnly() {
        Graph reader = graph.client(api, branch, "member.read", "member.write");
        assertThat(reader.error("recordContact", input("memberId", member, "phone", PHONE)))
                .isEqualTo("FORBIDDEN");
        String foreign = graph.member("赵六", graph.organization("f", "JOINT_BRANCH", null));
        Graph secretary = graph.client(api, branch, "member.read", "contact.write");
        secretary.done("recordContact", input("memberId", member, "phone", PHONE));
        assertThat(secretary.problemAt("recordContact", input("memberId", foreign, "phone", PHONE)))
                .isEqualTo("NOT_FOUND memberId");
        assertThat(secretary.problemAt("recordContact", input("memberId", branch, "phone", PHONE)))
                .isEqualTo("NOT_FOUND memberId");
        graph.ask("{ member(id: \"%s\") { phone } }".formatted(foreign))
                .path("member.phone")
                .valueIsNull();
    }

    @Test
    void aRepetitionActsOnce() {
        var request = input("memberId", member, "phone", PHONE, "address", ADDRESS, "clientMutationId", "once");
        graph.done("recordContact", request);
        graph.done("recordContact", request);
        assertThat(read(member).version()).isOne();
        assertThat(graph.error("recordContact", input("memberId", member, "phone", null, "clientMutationId", "once")))
                .isEqualTo("CONFLICT");
    }

    @Test
    void theDatabaseHoldsNothingOfItInClear() {
        graph.done(
                "recordContact",
                input("memberId", member, "phone", "139 8765 4321", "address", ADDRESS, "clientMutationId", "secret"));
        record("138 8765 4321", ADDRESS + "A");
        record(null, null);
        record("137 8765 4321", "天府新区 " + ADDRESS);
        ClearTexts texts = new ClearTexts(database);
        assertThat(texts.columnsWith("联系人王一")).containsExactly("member.display_name");
        for (String clear : List.of("8765432", "8765 432", "书院街", "天府新区")) {
            assertThat(texts.columnsWith(clear)).as(clear).isEmpty();
        }
    }

    @Test
    void aValueOpensInItsOwnColumnAndRowOnlyAndFailsAlone() {
        String other = graph.member("李二", branch);
        record(PHONE, ADDRESS);
        graph.done("recordContact", input("memberId", other, "phone", "+862887654321", "address", "别处"));
        database.sql("UPDATE member_contact SET phone = ? WHERE member_id = ?")
                .params(sealed("phone", member), key(other))
                .update();
        unmasking
                .ask("""
                        { members(filter: { within: "%s" }) { nodes { unmask(purpose: "核对") { phone address } } } }""".formatted(branch))
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getPath()).isEqualTo("members.nodes[1].unmask.phone");
                    assertThat(error.getExtensions()).containsEntry("code", "INTERNAL");
                }))
                .path("members.nodes[*].unmask.phone")
                .entityList(String.class)
                .satisfies(phones -> assertThat(phones).containsExactly(PHONE, null))
                .path("members.nodes[*].unmask.address")
                .entityList(String.class)
                .containsExactly(ADDRESS, "别处");
        database.sql("UPDATE member_contact SET address = phone WHERE member_id = ?")
                .param(key(member))
                .update();
        graph.ask("{ member(id: \"%s\") { phone address } }".formatted(member))
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
        record(PHONE, ADDRESS);
        assertThat(read(member)).isEqualTo(new Contact(PHONE, ADDRESS, 2));
    }

    @Test
    void theAuditKnowsWhetherItIsTheSameAndNotWhatItIs() {
        record("138 0013 8000", ADDRESS);
        List<String> first = phoneChange();
        assertThat(first.getFirst()).isEqualTo("null");
        record("028-8765 4321", ADDRESS);
        assertThat(lastChanges()).contains("\"MemberContact\"").doesNotContain("\"address\"", "书院街", "8765");
        List<String> second = phoneChange();
        assertThat(second.getFirst()).isEqualTo(first.getLast());
        record("+86 138 0013 8000", ADDRESS);
        assertThat(phoneChange()).containsExactly(second.getLast(), first.getLast());
    }

    @Test
    void whatStaysTheSameIsNoChange() {
        record(PHONE, ADDRESS);
        String former = sealed("phone", member);
        record(PHONE, ADDRESS);
        assertThat(sealed("phone", member)).isEqualTo(former);
        assertThat(read(member).version()).isOne();
    }

    private static void assertRefused(List<ResponseError> errors, String reason) {
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "BAD_INPUT");
            assertThat(error.getMessage()).contains(reason, "input").doesNotContain("13800138");
        });
    }

    private String addressProblem(String address) {
        return graph.problemAt("recordContact", input("memberId", member, "address", address));
    }

    private void record(@Nullable String phone, @Nullable String address) {
        graph.done("recordContact", input("memberId", member, "phone", phone, "address", address));
    }

    private Contact read(String who) {
        return unmasking
                .ask("{ member(id: \"%s\") { unmask(purpose: \"核对\") { phone address version: contactVersion } } }"
                        .formatted(who))
                .path("member.unmask")
                .entity(Contact.class)
                .get();
    }

    private String sealed(String column, String who) {
        return database.sql("SELECT " + column + " FROM member_contact WHERE member_id = ?")
                .param(key(who))
                .query(String.class)
                .single();
    }

    private List<String> phoneChange() {
        var found = PHONE_CHANGE.matcher(lastChanges());
        assertThat(found.find()).as(lastChanges()).isTrue();
        return new ArrayList<>(List.of(found.group(1), found.group(2)));
    }

    private String lastChanges() {
        return database.sql("SELECT changes FROM audit_entry WHERE node_id = ? ORDER BY sequence_number DESC LIMIT 1")
                .param(member)
                .query(String.class)
                .single();
    }

    private static long key(String id) {
        return NodeId.decode(id).orElseThrow().key();
    }

    private record Contact(@Nullable String phone, @Nullable String address, int version) {}
}

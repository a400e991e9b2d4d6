package org.gangju.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangju.platform.privacy.PersonKeys;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.module.Districts;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the audit says about people, and what is left of it when their keys are destroyed. */
abstract class PersonAuditContract {

    private static final Pattern NAME =
            Pattern.compile("\"displayName\":\\[(null|\"hmac:[0-9a-f]{64}\"),\"(hmac:[0-9a-f]{64})\"\\]");

    @Autowired
    GangjuApi api;

    @Autowired
    AuditEntries entries;

    @Autowired
    PersonKeys people;

    @Autowired
    Statements statements;

    private String member;

    @BeforeEach
    void join() {
        String district = new Districts(api).one();
        member = mutate(
                        "createMember",
                        "CreateMemberInput",
                        Map.of(
                                "displayName", "王小明",
                                "status", "FULL",
                                "joinedOn", "2001-02-03",
                                "organizationId", district),
                        "member { id }")
                .path("result.member.id")
                .entity(String.class)
                .get();
    }

    @Test
    void valuesAboutAPersonAreHashes() {
        assertThat(last().changes())
                .contains("\"type\":\"Member\"", "\"joinedOn\":[null,\"hmac:")
                .doesNotContain("王小明", "2001-02-03", "FULL");
        assertThat(name(last())).startsWith("hmac:");
    }

    @Test
    void theSameValueOfTheSamePersonReadsTheSame() {
        String first = name(last());
        rename("王大明");
        String second = name(last());
        rename("王小明");
        assertThat(name(last())).isEqualTo(first).isNotEqualTo(second);
    }

    @Test
    void collectionsOfAPersonAreHashesToo() {
        mutate(
                "declareSkills",
                "DeclareSkillsInput",
                Map.of("memberId", member, "skills", List.of("急救", "摄影"), "availability", List.of()),
                "clientMutationId");
        assertThat(last().changes()).contains("\"skills\":[null,\"hmac:").doesNotContain("急救", "摄影");
    }

    @Test
    void whatWasWrittenSaysNothingAnyMoreWhenTheKeyIsDestroyed() {
        String first = name(last());
        people.destroy("Member:" + NodeId.keyOf("Member", member).orElseThrow());
        rename("王大明");
        rename("王小明");
        assertThat(name(last())).startsWith("hmac:").isNotEqualTo(first);
    }

    @Test
    void aPersonsKeyCostsOneStatement() {
        assertThat(statements.during(() -> rename("王大明")).texts())
                .filteredOn(text -> text.contains("person_key"))
                .hasSize(1);
    }

    private void rename(String name) {
        mutate("renameMember", "RenameMemberInput", Map.of("id", member, "displayName", name), "clientMutationId");
    }

    private StoredEntry last() {
        long last = entries.head().sequence();
        return entries.after(last - 1, last, 1).getFirst().entry();
    }

    private static String name(StoredEntry entry) {
        Matcher found = NAME.matcher(String.valueOf(entry.changes()));
        assertThat(found.find()).as(entry.changes()).isTrue();
        return found.group(2);
    }

    private GraphQlTester.Response mutate(String mutation, String type, Map<String, Object> input, String selection) {
        GraphQlTester.Response answer = api.bootstrapClient()
                .document("mutation($input: %s!) { result: %s(input: $input) { %s problems { code path } } }"
                        .formatted(type, mutation, selection))
                .variable("input", input)
                .execute();
        answer.path("result.problems").entityList(Object.class).hasSize(0);
        return answer;
    }
}

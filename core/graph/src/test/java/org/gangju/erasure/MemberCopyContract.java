package org.gangju.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A copy of all that is held about a member, for the member and for who answers the member's request. */
@SuppressWarnings("NullAway.Init")
abstract class MemberCopyContract {

    @Autowired
    private GangjuApi api;

    private Graph graph;
    private String street;
    private String wang;

    @BeforeEach
    void describeSomebody() {
        graph = new Graph(api.bootstrapClient());
        street = graph.organization("1", "WORK_COMMITTEE", null);
        wang = graph.member("王一", street);
        graph.done(
                "describeMember", input("id", wang, "ageBand", "OVER_60", "categories", List.of("RETIRED", "DIRECT")));
        graph.done(
                "declareSkills", input("memberId", wang, "skills", List.of("书法"), "availability", List.of("ON_CALL")));
        graph.done(
                "appointOfficer",
                input(
                        "organizationId",
                        street,
                        "office",
                        "SECRETARY",
                        "holder",
                        input("memberId", wang),
                        "basis",
                        "ELECTED",
                        "validFrom",
                        LocalDate.of(2020, 1, 1).toString()));
    }

    @Test
    void hasAllParts() {
        copy(input("id", wang, "purpose", "本人查阅"))
                .path("result.recordCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("result.document")
                .entity(String.class)
                .satisfies(document -> assertThat(document)
                        .contains(
                                "\"memberId\" : \"" + wang + "\"",
                                "\"title\" : \"Memberships\"",
                                "\"displayName\" : \"王一\"",
                                "\"skills\" : \"书法\"",
                                "\"ageBand\" : \"OVER_60\"",
                                "\"categories\" : \"DIRECT, RETIRED\"",
                                "\"joinedOn\" : \"2001-07-01\"",
                                "\"role\" : \"SECRETARY\"",
                                "\"validFrom\" : \"2020-01-01\"",
                                "\"purpose\" : \"本人查阅\"",
                                "\"restrictedValues\" : false",
                                "\"complete\" : true"));
    }

    @Test
    void isHandedOverOnce() {
        Map<String, @Nullable Object> asked = input("id", wang, "purpose", "本人查阅", "clientMutationId", "copy-" + wang);
        copy(asked).path("result.document").hasValue();
        copy(asked)
                .path("result.document")
                .valueIsNull()
                .path("result.recordCount")
                .entity(Integer.class)
                .isEqualTo(3);
    }

    @Test
    void isRefusedWithoutAPurposeAndOutOfReach() {
        assertThat(graph.problemAt("exportMemberRecord", input("id", wang, "purpose", "")))
                .isEqualTo("TEXT_BLANK purpose");
        assertThat(graph.problemAt("exportMemberRecord", input("id", street, "purpose", "本人查阅")))
                .isEqualTo("NOT_FOUND id");
        Graph elsewhere = graph.client(api, graph.organization("9", "OTHER", null), "member.export");
        assertThat(elsewhere.problemAt("exportMemberRecord", input("id", wang, "purpose", "本人查阅")))
                .isEqualTo("NOT_FOUND id");
        assertThat(graph.client(api, street, "member.read")
                        .error("exportMemberRecord", input("id", wang, "purpose", "本人查阅")))
                .isEqualTo("FORBIDDEN");
    }

    private GraphQlTester.Response copy(Map<String, @Nullable Object> input) {
        return graph.mutate("exportMemberRecord", input, "document recordCount");
    }
}

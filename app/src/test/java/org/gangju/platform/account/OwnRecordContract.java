package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.UUID;
import org.gangju.testkit.api.ApiCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who signs in sees their own record and the structure of where they belong, and nothing about others. */
@SuppressWarnings("NullAway.Init")
abstract class OwnRecordContract extends SigningIn {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String home;
    private String elsewhere;
    private String member;
    private String colleague;

    @BeforeEach
    void admitTwoMembers() {
        String city = administrator.establish("own-" + mark, "OTHER", null);
        home = administrator.establish("own-" + mark + "-1", "OTHER", city);
        elsewhere = administrator.establish("own-" + mark + "-2", "OTHER", city);
        member = admit("王一", home);
        colleague = admit("李二", home);
        administrator.done("createAccount", input("username", "p-" + mark, "displayName", "王一", "memberId", member));
        givePassword("p-" + mark);
    }

    @Test
    void seesItselfWithItsOwnAndNobodyElse() throws Exception {
        ApiCaller own = signedIn();

        assertThat(names(own, "members { nodes { name: displayName } }")).containsExactly("王一");
        assertThat(names(own, "member(id: \"%s\") { memberships { nodes { name: kind } } }".formatted(member)))
                .containsExactly("PRIMARY");
        own.ask("{ member(id: \"%s\") { id } }".formatted(colleague))
                .path("member")
                .valueIsNull();
        own.ask("{ organizations { totalCount nodes { id } } }")
                .path("organizations.nodes[*].id")
                .entityList(String.class)
                .containsExactly(home);
        own.ask("{ organization(id: \"%s\") { memberCount } }".formatted(home))
                .path("organization.memberCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void declaresItsOwnSkillsAndNobodyElses() throws Exception {
        ApiCaller own = signedIn();

        own.done("declareSkills", input("memberId", member, "skills", List.of("书法"), "availability", List.of()));
        assertThat(own.problem(
                        "declareSkills",
                        input("memberId", colleague, "skills", List.of("书法"), "availability", List.of())))
                .isEqualTo("NOT_FOUND");
        assertThat(own.error("renameMember", input("id", member, "displayName", "王三")))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void keepsItsOwnContactAndNobodyElses() throws Exception {
        ApiCaller own = signedIn();

        own.done("recordContact", input("memberId", member, "phone", "138 0013 8000"));
        own.ask("{ member(id: \"%s\") { phone } }".formatted(member))
                .path("member.phone")
                .entity(String.class)
                .isEqualTo("+8613800138000");
        assertThat(own.problem("recordContact", input("memberId", colleague, "phone", "138 0013 8000")))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void getsACopyOfItsOwnRecordAndNobodyElses() throws Exception {
        ApiCaller own = signedIn();

        own.mutate("exportMemberRecord", input("id", member, "purpose", "本人查阅"), "document")
                .path("result.document")
                .entity(String.class)
                .satisfies(document ->
                        assertThat(document).contains("\"displayName\" : \"王一\"", "\"restrictedValues\" : true"));
        assertThat(own.problem("exportMemberRecord", input("id", colleague, "purpose", "好奇")))
                .isEqualTo("NOT_FOUND");
        assertThat(own.error("eraseMember", input("id", member, "reason", "本人要求")))
                .isEqualTo("FORBIDDEN");
        administrator
                .mutate("exportMemberRecord", input("id", member, "purpose", "代为查阅"), "document")
                .path("result.document")
                .entity(String.class)
                .satisfies(document -> assertThat(document).contains("\"restrictedValues\" : false"));
    }

    @Test
    void followsItsTransfer() throws Exception {
        administrator.done("transferMember", input("id", member, "organizationId", elsewhere));

        ApiCaller own = signedIn();
        assertThat(names(own, "organizations { nodes { name: id } }")).containsExactly(elsewhere);
        assertThat(names(own, "members { nodes { name: displayName } }")).containsExactly("王一");
    }

    private ApiCaller signedIn() throws Exception {
        return owner("p-" + mark);
    }

    private static List<String> names(ApiCaller caller, String field) {
        return caller.ask("{ result: %s }".formatted(field))
                .path("$.data.result..name")
                .entityList(String.class)
                .get();
    }
}

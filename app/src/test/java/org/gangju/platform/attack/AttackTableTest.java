package org.gangju.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.statement.Recording;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every attack gets a small, coded answer that tells nothing, before anything runs. */
@OnH2
class AttackTableTest {

    private static final int LARGEST_BYTES = 4_096;

    /** What only somebody who knows the inside could have written. */
    private static final Pattern INSIDE = Pattern.compile(
            "org\\.gangju|java\\.|graphql\\.[a-z]|springframework|apache|hibernate|Exception|SELECT |INSERT |api_client"
                    + "|\\bat [a-z]+\\.[a-z]+|Did you mean|\\.java");

    @Autowired
    GangjuApi api;

    @Autowired
    Statements statements;

    @Test
    void knowsFortyAttacksOrMore() {
        assertThat(AttackTable.all())
                .extracting(Attack::name)
                .hasSizeGreaterThanOrEqualTo(40)
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> refusesEachAttack() {
        Target target = AttackTable.target(api);
        return AttackTable.all().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> assertIsVain(attack, target)));
    }

    private void assertIsVain(Attack attack, Target target) {
        Answer[] answers = new Answer[1];
        Recording sent = statements.during(() -> answers[0] = carriedOut(attack, target));
        Answer answer = answers[0];

        assertThat(answer.status()).as(answer.head() + answer.text()).isEqualTo(attack.status());
        assertThat(answer.code()).as(answer.text()).isEqualTo(attack.code());
        assertThat(answer.bytes()).isLessThan(LARGEST_BYTES);
        assertThat(answer.head() + answer.text()).doesNotContainPattern(INSIDE);
        if (!attack.runs()) {
            assertThat(sent.ofTheOperation()).isEmpty();
        }
        if (attack.code().equals("RATE_LIMITED")) {
            assertThat(answer.hasHeader("Retry-After")).isTrue();
        }
    }

    private static Answer carriedOut(Attack attack, Target target) {
        try {
            return attack.doing().against(target);
        } catch (Exception failure) {
            throw new AssertionError(attack.name(), failure);
        }
    }

    /** Who guesses ids learns nothing: what is somebody else's is answered like what does not exist. */
    @Test
    void answersForeignIdsLikeUnknownOnes() throws Exception {
        Target target = AttackTable.target(api);
        for (List<String> pair : List.of(
                List.of("{ node(id: \"%s\") { id } }".formatted(target.foreignId()), "{ node(id: \"b\") { id } }"),
                List.of(
                        "{ organization(code: \"%s\") { id } }".formatted(target.foreignCode()),
                        "{ organization(code: \"no-such-code\") { id } }"))) {
            assertThat(target.ask(pair.getFirst()).text())
                    .isEqualTo(target.ask(pair.getLast()).text());
        }
    }

    @Test
    void marksEveryAnswerForBrowsers() throws Exception {
        Target target = AttackTable.target(api);
        for (Answer answer : List.of(
                target.ask("{ viewer { permissions } }"),
                target.ask("{ nothing }"),
                target.get("/schema.graphqls"),
                target.get("/indicators.csv"),
                target.get("/nowhere"),
                target.send("GET /graphql", new byte[0]),
                target.send("GET /graphiql/", new byte[0]),
                target.send("GET /login", new byte[0]),
                target.get("/graphql/..;/actuator/env"),
                target.get("/graphql?query=" + "a".repeat(30_000)))) {
            assertThat(List.of(
                            "X-Content-Type-Options",
                            "X-Frame-Options",
                            "Referrer-Policy",
                            "Content-Security-Policy",
                            "Cache-Control"))
                    .as(answer.head())
                    .allMatch(answer::hasHeader);
            assertThat(answer.head()).contains("frame-ancestors 'none'");
            assertThat(answer.hasHeader("Server")).isFalse();
            assertThat(answer.hasHeader("X-Powered-By")).isFalse();
        }
    }

    @Test
    void keepsNoAnswerWithData() throws Exception {
        Target target = AttackTable.target(api);
        assertThat(target.ask("{ viewer { permissions } }").head()).contains("no-store");
        assertThat(target.get("/schema.graphqls").head()).contains("no-store");
    }

    @Test
    void letsListedPagesReadAnswers() throws Exception {
        Target target = AttackTable.target(api);
        String origin = "Origin: https://console.example.org";
        Answer beforehand = target.send(
                "OPTIONS /graphql",
                new byte[0],
                origin,
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: authorization,content-type");
        assertThat(beforehand.status()).isEqualTo(204);
        assertThat(beforehand.head())
                .contains("Access-Control-Allow-Origin: https://console.example.org", "Authorization")
                .doesNotContain("Allow-Credentials");
        Answer answer = target.get("/graphql?query=%7B__typename%7D", origin);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head()).contains("Access-Control-Allow-Origin: https://console.example.org", "Origin");
    }
}

package org.gangju.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where another issuer gives out the tokens, its word counts for who somebody is, and ours for what they may do. */
@OnH2
class ExternalIssuerTest {

    private static final ForeignIssuer ISSUER = new ForeignIssuer();

    @Autowired
    GangjuApi api;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("gangju.token.issuer", ISSUER::address);
        settings.add("gangju.token.audience", () -> ForeignIssuer.AUDIENCE);
    }

    @Test
    void aPersonsTokenIsThatOfTheirAccount() throws Exception {
        HttpResponse<String> answer = ask(ISSUER.token(claims -> claims.claim("preferred_username", "admin")));
        assertThat(answer.body()).contains("\"username\":\"admin\"", "organization.write");
    }

    @Test
    void aMachinesTokenIsThatOfItsClient() throws Exception {
        HttpResponse<String> answer =
                ask(ISSUER.token(claims -> claims.subject(BootstrapClient.ID).claim("client_id", BootstrapClient.ID)));
        assertThat(answer.body()).contains("\"account\":null", "organization.write");
    }

    @Test
    void aPersonWithoutAUserNameIsNotTheClientThroughWhichTheySignedIn() throws Exception {
        assertRefused(claims -> claims.subject("4b1d").claim("client_id", BootstrapClient.ID));
    }

    @Test
    void whoIsUnknownHereIsLetInByNoIssuer() throws Exception {
        assertRefused(claims -> claims.claim("preferred_username", "nobody"));
        assertRefused(claims -> claims.claim("preferred_username", "admin "));
        assertRefused(claims -> claims.subject("admin").claim("client_id", "admin"));
        assertRefused(claims -> claims);
    }

    @Test
    void theIssuerCannotSayWhatOnlyOurOwnTokensSay() throws Exception {
        assertRefused(claims -> claims.subject("admin").claim("kind", "ACCOUNT"));
        String token = ISSUER.token(claims -> claims.claim("preferred_username", "admin")
                .claim("kind", "CLIENT")
                .claim("basis", "1"));
        assertThat(ask(token).body()).contains("\"username\":\"admin\"");
    }

    @Test
    void tokensForOthersOfOthersAndFromYesterdayAreRefused() throws Exception {
        assertRefused(admin(claims -> claims.audience("https://other.example")));
        assertRefused(admin(claims -> claims.issuer("https://other.example")));
        assertRefused(
                admin(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(3600)))));
        String forged = ISSUER.token(ForeignIssuer.newKey("one"), admin(claims -> claims));
        assertThat(ask(forged).statusCode()).isEqualTo(401);
        String unknown = ISSUER.token(ForeignIssuer.newKey("two"), admin(claims -> claims));
        assertThat(ask(unknown).statusCode()).isEqualTo(401);
    }

    @Test
    void ourOwnPagesAndTokensAreOff() throws Exception {
        Browser browser = new Browser();
        for (String page : new String[] {"/login", "/oauth2/authorize?client_id=graphiql"}) {
            HttpResponse<String> answer = browser.get(api.address(page));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains(ISSUER.address()).doesNotContain("<form");
        }
        TokenRequest.clientCredentials()
                .basic(BootstrapClient.ID, BootstrapClient.SECRET)
                .send(api)
                .expectStatus()
                .isUnauthorized();
    }

    private static UnaryOperator<JWTClaimsSet.Builder> admin(UnaryOperator<JWTClaimsSet.Builder> change) {
        return claims -> change.apply(claims.claim("preferred_username", "admin"));
    }

    private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> change) throws IOException, InterruptedException {
        assertThat(ask(ISSUER.token(change)).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> ask(String token) throws IOException, InterruptedException {
        return new Browser()
                .query(api.address("/graphql?query=%7Bviewer%7Baccount%7Busername%7Dpermissions%7D%7D"), token);
    }
}

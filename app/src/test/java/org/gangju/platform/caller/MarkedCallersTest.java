package org.gangju.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Callers at the same time, each with a mark of its own on all that it may see: no answer carries another's. */
@OnH2
@SuppressWarnings("NullAway.Init")
class MarkedCallersTest {

    private static final int CALLERS = 32;
    private static final Pattern MARK = Pattern.compile("mark(\\d+)-");

    @Autowired
    private GangjuApi api;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<Marked> callers = new ArrayList<>();

    @BeforeEach
    void markThem() {
        ApiCaller administrator = new ApiCaller(api.bootstrapClient());
        String city = administrator.establish("city-" + run, "OTHER", null);
        for (int number = 0; number < CALLERS; number++) {
            String code = "mark" + number + "-" + run;
            String own = administrator.establish(code, "OTHER", city);
            administrator.created(
                    "createMember",
                    "member",
                    input("displayName", code, "status", "FULL", "joinedOn", "2001-07-01", "organizationId", own));
            callers.add(marked(administrator, own));
        }
    }

    @Test
    void neverGetEachOthersAnswers() throws Exception {
        askAll(40);
    }

    @Test
    @Tag("full")
    void neverGetEachOthersAnswersInAHundredThousandRequests() throws Exception {
        askAll(100_000 / CALLERS);
    }

    private void askAll(int requests) throws Exception {
        List<Set<String>> seen = AtOnce.of(CALLERS, number -> () -> marksSeenBy(number, requests));
        for (int number = 0; number < CALLERS; number++) {
            assertThat(seen.get(number)).containsExactly(String.valueOf(number));
        }
    }

    private Set<String> marksSeenBy(int number, int requests) throws IOException, InterruptedException {
        Set<String> marks = new TreeSet<>();
        Marked own = callers.get(number);
        for (int request = 0; request < requests; request++) {
            Marked other = callers.get((number + 1 + request % (CALLERS - 1)) % CALLERS);
            String answer = ask(own, other);
            assertThat(answer).contains("\"totalCount\":1", "\"foreign\":null");
            MARK.matcher(answer).results().map(found -> found.group(1)).forEach(marks::add);
        }
        return marks;
    }

    /** For everything that it sees, and for what another one does. */
    private String ask(Marked own, Marked other) throws IOException, InterruptedException {
        String query = """
                { viewer { organization { code } } organizations { totalCount nodes { code name } } \
                members { totalCount nodes { displayName primaryOrganization { code } } } \
                foreign: organization(id: \\"%1$s\\") { code } \
                within: members(filter: { within: \\"%1$s\\" }) { nodes { displayName } } }""".formatted(other.id());
        HttpRequest request = HttpRequest.newBuilder(api.address("/graphql"))
                .header("Authorization", "Bearer " + own.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"" + query + "\"}"))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private Marked marked(ApiCaller administrator, String organization) {
        MadeClient made = administrator.makeClient(organization, "organization.read", "member.read");
        return new Marked(organization, api.token(made.clientId(), made.secret()));
    }

    private record Marked(String id, String token) {}
}

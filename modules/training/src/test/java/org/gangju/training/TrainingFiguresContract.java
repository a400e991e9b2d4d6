package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may not list people learns no small count of them, whichever way it is asked for. */
@SuppressWarnings("NullAway.Init")
abstract class TrainingFiguresContract {

    private static final List<String> FIGURES = List.of("organization.read", "indicator.read", "training.read");

    private static final String COUNTS = "numerator denominator value suppressed";

    @Autowired
    private GangjuApi api;

    private School school;
    private String city;
    private String first;
    private String second;
    private String small;

    @BeforeEach
    void trainsThreeDistricts() {
        school = new School(api.bootstrapClient());
        city = school.organization("1", "CITY_COMMITTEE", null);
        first = school.organization("1-1", "DISTRICT_COMMITTEE", city);
        second = school.organization("1-2", "DISTRICT_COMMITTEE", city);
        small = school.organization("1-3", "DISTRICT_COMMITTEE", city);
        List<String> trained = new ArrayList<>();
        trained.addAll(members(first, 12).subList(0, 6));
        trained.addAll(members(second, 13).subList(0, 7));
        trained.addAll(members(small, 3).subList(0, 1));
        school.train(school.program("万人示范培训", city), trained.toArray(String[]::new));
    }

    @Test
    void tellsEverythingToWhoMayListTheMembers() {
        School reader = reader(city, "member.read");
        assertThat(figure(reader, city)).isEqualTo("14/28");
        assertThat(parts(reader)).containsExactly("6/12", "7/13", "1/3");
        assertThat(figure(reader, small)).isEqualTo("1/3");
    }

    @Test
    void keepsASmallCountBackAndTheNextOneThatWouldGiveItAway() {
        School reader = reader(city);
        assertThat(figure(reader, city)).isEqualTo("14/28");
        assertThat(parts(reader)).containsExactly("kept back", "7/13", "kept back");
    }

    @Test
    void keepsTheSameBackFromWhoAsksForOneAfterTheOther() {
        School reader = reader(city);
        assertThat(figure(reader, first)).isEqualTo("kept back");
        assertThat(figure(reader, second)).isEqualTo("7/13");
        assertThat(figure(reader, small)).isEqualTo("kept back");
    }

    @Test
    void keepsNothingBackForTheSakeOfWhatTheCallerCannotAskFor() {
        assertThat(figure(reader(first), first)).isEqualTo("6/12");
        assertThat(figure(reader(small), small)).isEqualTo("kept back");
    }

    @Test
    void keepsBackTheTotalThatWouldGiveAwayTheOthersToWhoListsSome() {
        MadeClient client = school.makeClient(city, FIGURES.toArray(String[]::new));
        String role = "listing-" + client.clientId();
        school.done("createRole", ApiCaller.input("code", role, "name", "党员名册", "permissions", List.of("member.read")));
        school.done(
                "grantRole",
                ApiCaller.input(
                        "clientId", client.clientId(), "roleCode", role, "organizationId", second, "reason", "试点"));
        School reader = new School(client.tester(api));
        assertThat(figure(reader, city)).isEqualTo("kept back");
        assertThat(parts(reader)).containsExactly("6/12", "7/13", "kept back");
    }

    private List<String> members(String organization, int count) {
        List<String> members = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            members.add(school.member("党员" + number, organization));
        }
        return members;
    }

    private School reader(String organization, String... further) {
        List<String> permissions = new ArrayList<>(FIGURES);
        permissions.addAll(List.of(further));
        return new School(school.makeClient(organization, permissions.toArray(String[]::new))
                .tester(api));
    }

    private static String figure(School reader, String organization) {
        return told(reader.ask("{ indicators(organizationId: \"%s\", keys: [\"K27_COMPLETION\"]) { %s } }"
                        .formatted(organization, COUNTS))
                .path("indicators[0]")
                .entity(Map.class)
                .get());
    }

    private List<String> parts(School reader) {
        return reader
                .ask("""
                        { indicators(organizationId: "%s", keys: ["K27_COMPLETION"]) {
                            breakdown(first: 10) { nodes { %s } } } }""".formatted(city, COUNTS))
                .path("indicators[0].breakdown.nodes[*]")
                .entityList(Map.class)
                .get()
                .stream()
                .map(TrainingFiguresContract::told)
                .toList();
    }

    private static String told(Map<?, ?> figures) {
        if (Boolean.TRUE.equals(figures.get("suppressed"))) {
            assertThat(figures.get("numerator")).isNull();
            assertThat(figures.get("denominator")).isNull();
            assertThat(figures.get("value")).isNull();
            return "kept back";
        }
        return figures.get("numerator") + "/" + figures.get("denominator");
    }
}

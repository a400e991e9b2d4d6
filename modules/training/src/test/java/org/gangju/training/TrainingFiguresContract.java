package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        School reader = listing(second);
        assertThat(figure(reader, city)).isEqualTo("kept back");
        assertThat(parts(reader)).containsExactly("6/12", "7/13", "kept back");
    }

    @Test
    void keepsTheSameBackOnTheDaysOfATrend() {
        assertThat(trend(reader(city, "member.read"), small)).containsExactly("1/3");
        School reader = reader(city);
        assertThat(trend(reader, small)).containsExactly("kept back");
        assertThat(trend(reader, second)).containsExactly("7/13");
    }

    @Test
    void listsThePeopleBehindACountToWhoMayListThemAndToNobodyElse() {
        School city = reader(this.city, "member.read");
        assertThat(people(city, this.city, "")).isEqualTo(28);
        assertThat(people(city, this.city, "fulfilled: true")).isEqualTo(14);
        assertThat(people(city, small, "fulfilled: false")).isEqualTo(2);
        assertThat(people(reader(first, "member.read"), first, "")).isEqualTo(12);
        assertThat(people(reader(first, "member.read"), this.city, "")).isZero();
        reader(this.city)
                .ask(rows(small, ""))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("FORBIDDEN"));
    }

    @Test
    void listsNobodyWhereTheCallerMayNotListPeople() {
        School partly = listing(second);
        assertThat(people(partly, city, "")).isEqualTo(13);
        assertThat(people(partly, city, "fulfilled: true")).isEqualTo(7);
        assertThat(people(partly, small, "")).isZero();
    }

    @Test
    void keepsTheSameBackInFiles() {
        MadeClient client = school.makeClient(city, FIGURES.toArray(String[]::new));
        List<String> lines = file(client, "breakdown=true");
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).contains(",14,28,0.5,,");
        assertThat(lines.get(2)).contains(",,,,Kept back,");
        assertThat(lines.get(3)).contains(",7,13,");
        assertThat(lines.get(4)).contains(",,,,Kept back,");
        assertThat(String.join("", file(client, "rows=true"))).contains("FORBIDDEN");
    }

    @Test
    void putsNobodysNameIntoAFile() {
        List<String> further = new ArrayList<>(FIGURES);
        further.add("member.read");
        List<String> lines = file(school.makeClient(city, further.toArray(String[]::new)), "rows=true");
        assertThat(lines).hasSize(1 + 28);
        assertThat(lines).noneMatch(line -> line.contains("党员"));
        assertThat(lines.stream().filter(line -> line.endsWith(",true,"))).hasSize(14);
        assertThat(lines.get(1)).contains(",Member,,,");
    }

    private List<String> file(MadeClient client, String query) {
        byte[] body = api.get(client, "/indicators.csv?organization=" + code(city) + "&keys=K27_COMPLETION&" + query)
                .getBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private String code(String organization) {
        return school.ask("{ organization(id: \"%s\") { code } }".formatted(organization))
                .path("organization.code")
                .entity(String.class)
                .get();
    }

    private static int people(School reader, String organization, String which) {
        var answer = reader.ask(rows(organization, which));
        int total =
                answer.path("indicatorRows.totalCount").entity(Integer.class).get();
        List<String> names = answer.path("indicatorRows.nodes[*].node.id")
                .entityList(String.class)
                .get();
        assertThat(names).hasSize(total).doesNotHaveDuplicates();
        return total;
    }

    private static String rows(String organization, String which) {
        return """
                { indicatorRows(organizationId: "%s", key: "K27_COMPLETION", first: 50 %s) {
                    totalCount nodes { node { id ... on Member { displayName } } organization { id } fulfilled } } }""".formatted(organization, which);
    }

    private static List<String> trend(School reader, String organization) {
        return reader
                .ask("""
                        { indicators(organizationId: "%s", keys: ["K27_COMPLETION"]) {
                            trend(from: "%s", to: "%s", step: DAY) { %s } } }""".formatted(organization, School.today(), School.today(), COUNTS))
                .path("indicators[0].trend[*]")
                .entityList(Map.class)
                .get()
                .stream()
                .map(TrainingFiguresContract::told)
                .toList();
    }

    /** Reads figures in the whole city, and lists members in one district. */
    private School listing(String district) {
        MadeClient client = school.makeClient(city, FIGURES.toArray(String[]::new));
        String role = "listing-" + client.clientId();
        school.done("createRole", ApiCaller.input("code", role, "name", "党员名册", "permissions", List.of("member.read")));
        school.done(
                "grantRole",
                ApiCaller.input(
                        "clientId", client.clientId(), "roleCode", role, "organizationId", district, "reason", "试点"));
        return new School(client.tester(api));
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

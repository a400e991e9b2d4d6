package org.gangju.twonew.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gangju.testkit.load.AtOnce;
import org.gangju.twonew.Quarter;
import org.gangju.twonew.StreetContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The users' story of stars 星级创评: assessed, reviewed by the superior, published, revoked; counted by K24. */
@SuppressWarnings("NullAway.Init")
abstract class StarRatingContract extends StreetContract {

    private String mill;
    private String rubric;
    private Quarter reviewer;

    @BeforeEach
    void sets() {
        mill = secretary.unit(street, "红光机械");
        secretary.unit(street, "一心咖啡");
        rubric = rubric(districtId);
        reviewer = district;
    }

    @Test
    void leadsFromTheSelfAssessmentToTheDistribution() {
        String rating = assess(mill, 40, 30);
        assertThat(root.groups(city, "K24")).containsExactly("NONE 0/2");
        reviewer.done("reviewStarRating", input("id", rating, "scores", List.of(35, 26)));
        reviewer.done("publishStarRating", input("id", rating));

        assertThat(indicator("K24")).isEqualTo("1/2");
        assertThat(root.groups(city, "K24")).containsExactlyInAnyOrder("3 1/1", "NONE 0/1");
        root.ask("""
                        { starRatings(filter: {within: "%s", stars: 3, status: PUBLISHED, year: %d}) { nodes { id year stars
                            selfPoints reviewPoints status publishedOn scores { title points selfPoints reviewPoints }
                            rubric { rubricVersion title thresholds items { title points } organization { id } }
                            newOrganization { id starRatings { totalCount } } } } }""".formatted(street, Quarter.today().getYear()))
                .path("starRatings.nodes[*].id")
                .entityList(String.class)
                .containsExactly(rating)
                .path("starRatings.nodes[0].scores[*].reviewPoints")
                .entityList(Integer.class)
                .containsExactly(35, 26)
                .path("starRatings.nodes[0].selfPoints")
                .entity(Integer.class)
                .isEqualTo(70)
                .path("starRatings.nodes[0].rubric.items[*].title")
                .entityList(String.class)
                .containsExactly("班子建设", "作用发挥");
        assertThat(reviewer.problemAt("reviewStarRating", input("id", rating, "scores", List.of(1, 1))))
                .isEqualTo("STAR_RATING_STATUS id");
        reviewer.done("revokeStarRating", input("id", rating, "reason", "材料不实"));
        assertThat(indicator("K24")).isEqualTo("0/2");
        assertThat(reviewer.problem("revokeStarRating", input("id", rating, "reason", "x")))
                .isEqualTo("STAR_RATING_STATUS");
    }

    @Test
    void isDecidedByTheSuperiorAndNotByWhoAssessed() {
        String rating = assess(mill, 40, 30);
        Map<String, @Nullable Object> review = input("id", rating, "scores", List.of(50, 50));
        String unit = secretary
                .ask("{ newOrganization(id: \"%s\") { organization { id } } }".formatted(mill))
                .path("newOrganization.organization.id")
                .entity(String.class)
                .get();
        assertThat(root.client(api, unit, "twonew.read", "twonew.approve").problemAt("reviewStarRating", review))
                .isEqualTo("STAR_RATING_DECIDED_ELSEWHERE id");
        assertThat(reviewer.problem("publishStarRating", input("id", rating))).isEqualTo("STAR_RATING_STATUS");
        String own = district.created(
                "assessStars",
                "starRating",
                input(
                        "newOrganizationId",
                        secretary.unit(street, "民乐社"),
                        "year",
                        2025,
                        "rubricId",
                        rubric,
                        "scores",
                        List.of(1, 1)));
        assertThat(district.problemAt("reviewStarRating", input("id", own, "scores", List.of(1, 1))))
                .isEqualTo("STAR_RATING_OF_ONESELF id");
        reviewer.done("reviewStarRating", review);
        assertThat(reviewer.error("publishStarRating", input("id", rating, "version", 0)))
                .isEqualTo("CONFLICT");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assess(mill, 40, 30);
        assertThat(refused("year", Quarter.today().getYear())).isEqualTo("STAR_RATING_EXISTS year");
        assertThat(refused("year", Quarter.today().getYear() + 1)).isEqualTo("STAR_RATING_YEAR year");
        assertThat(refused("scores", List.of(51, 1))).isEqualTo("STAR_SCORES scores");
        assertThat(refused("scores", List.of(1))).isEqualTo("STAR_SCORES scores");
        String elsewhere = root.organization("1-2", "DISTRICT_COMMITTEE", city);
        assertThat(refused("rubricId", rubric(elsewhere))).isEqualTo("NOT_FOUND rubricId");
        assertThat(rubricRefused("thresholds", List.of(0, 10, 10, 20, 30)))
                .isEqualTo("STAR_RUBRIC_THRESHOLDS thresholds");
        assertThat(rubricRefused("thresholds", List.of(0, 10, 20, 30, 101)))
                .isEqualTo("STAR_RUBRIC_THRESHOLDS thresholds");
        assertThat(rubricRefused("items", List.of())).isEqualTo("STAR_RUBRIC_ITEMS items");
    }

    @Test
    void tellsByWhatAUnitIsRated() {
        String second = rubric(districtId);
        root.ask("{ starRubrics(first: 200) { nodes { id rubricVersion } } }")
                .path("starRubrics.nodes[?(@.id == '%s')].rubricVersion".formatted(second))
                .entityList(Integer.class)
                .containsExactly(2);
        secretary
                .ask("""
                        { starRubrics { totalCount }
                          newOrganization(id: "%s") { applicableRubrics { rubricId rubricVersion thresholds items { title points } } } }""".formatted(mill))
                .path("starRubrics.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("newOrganization.applicableRubrics[*].rubricId")
                .entityList(String.class)
                .containsExactly(second)
                .path("newOrganization.applicableRubrics[0].items[*].title")
                .entityList(String.class)
                .containsExactly("班子建设", "作用发挥");
    }

    @Test
    void ratesAYearOnceAlsoWhenTwoAreAtOnce() throws Exception {
        List<String> answers = AtOnce.of(
                2, number -> () -> String.join(",", secretary.problems("assessStars", assessment(mill, 1, 1))));

        assertThat(answers).containsExactlyInAnyOrder("", "STAR_RATING_EXISTS");
    }

    @Test
    void isPutRightBeforeAndAfterThePublication() {
        String rating = assess(mill, 40, 30);
        reviewer.done("reviewStarRating", input("id", rating, "scores", List.of(35, 26)));
        reviewer.done("reviewStarRating", input("id", rating, "scores", List.of(45, 46)));
        assertThat(stars()).containsExactly("REVIEW 5");
        reviewer.done("returnStarRating", input("id", rating));
        assertThat(stars()).containsExactly("SELF null");
        assertThat(reviewer.problemAt("returnStarRating", input("id", rating))).isEqualTo("STAR_RATING_STATUS id");
        assertThat(assess(mill, 20, 20)).isEqualTo(rating);
        assertThat(secretary.problem("assessStars", assessment(mill, 1, 1))).isEqualTo("STAR_RATING_EXISTS");
        reviewer.done("reviewStarRating", input("id", rating, "scores", List.of(20, 20)));
        reviewer.done("publishStarRating", input("id", rating));
        assertThat(root.groups(city, "K24")).containsExactlyInAnyOrder("2 1/1", "NONE 0/1");
        reviewer.done("revokeStarRating", input("id", rating, "reason", "材料不实"));
        assess(mill, 30, 30);
        assertThat(stars()).containsExactly("REVOKED 2", "SELF null");
    }

    @Test
    void isRatedByThePresentRubric() {
        rubric(districtId);

        assertThat(secretary.problemAt("assessStars", assessment(mill, 1, 1)))
                .isEqualTo("STAR_RUBRIC_SUPERSEDED rubricId");
    }

    private List<String> stars() {
        var answer = secretary.ask(
                "{ newOrganization(id: \"%s\") { starRatings { nodes { status stars } } } }".formatted(mill));
        List<String> statuses = answer.path("newOrganization.starRatings.nodes[*].status")
                .entityList(String.class)
                .get();
        List<Integer> given = answer.path("newOrganization.starRatings.nodes[*].stars")
                .entityList(Integer.class)
                .get();
        return IntStream.range(0, statuses.size())
                .mapToObj(index -> statuses.get(index) + " " + given.get(index))
                .toList();
    }

    private String refused(String field, Object value) {
        Map<String, @Nullable Object> wanted = assessment(mill, 1, 1);
        wanted.put("year", 2024);
        wanted.put(field, value);
        return secretary.problemAt("assessStars", wanted);
    }

    private String rubricRefused(String field, Object value) {
        Map<String, @Nullable Object> wanted = rubricInput(districtId);
        wanted.put(field, value);
        return root.problemAt("createStarRubric", wanted);
    }

    private String assess(String unit, int first, int second) {
        return secretary.created("assessStars", "starRating", assessment(unit, first, second));
    }

    private Map<String, @Nullable Object> assessment(String unit, int first, int second) {
        return input(
                "newOrganizationId",
                unit,
                "year",
                Quarter.today().getYear(),
                "rubricId",
                rubric,
                "scores",
                List.of(first, second));
    }

    private String rubric(String organization) {
        return root.created("createStarRubric", "starRubric", rubricInput(organization));
    }

    private static Map<String, @Nullable Object> rubricInput(String organization) {
        return input(
                "organizationId",
                organization,
                "title",
                "两新组织党组织评星标准",
                "items",
                List.of(input("title", "班子建设", "points", 50), input("title", "作用发挥", "points", 50)),
                "thresholds",
                List.of(0, 40, 60, 75, 90));
    }
}

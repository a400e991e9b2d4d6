package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;
import static org.gangju.training.School.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom an audience with offices means, and what an audience means on a past day. */
abstract class TrainingOfficeContract extends OfficeCity {

    @Test
    void meansThoseWhoHoldAnOfficeOnTheDay() {
        String program = program(city, "offices", List.of("SECRETARY", "PARTY_AFFAIRS_OFFICER"));
        school.appoint(wang, "SECRETARY", branch, today().minusDays(10));
        school.appoint(zhao, "PARTY_AFFAIRS_OFFICER", community, today());
        school.appoint(li, "DEPUTY_SECRETARY", community, today().minusDays(30));
        assertThat(targets(program, today().minusDays(11))).isEmpty();
        assertThat(targets(program, today().minusDays(10))).containsExactly("王一");
        assertThat(targets(program, today())).containsExactlyInAnyOrder("王一", "赵三");
        assertThat(targets(program, today().plusDays(1))).containsExactlyInAnyOrder("王一", "赵三");
    }

    @Test
    void meansTheOrganizationWhereTheOfficeIsHeld() {
        school.appoint(li, "SECRETARY", community, YESTERDAY);
        List<String> secretary = List.of("SECRETARY");
        assertThat(targets(program(city, "offices", secretary, "organizationLevels", List.of("COMMUNITY"))))
                .containsExactly("李二");
        assertThat(targets(program(city, "offices", secretary, "organizationLevels", List.of("DISTRICT"))))
                .isEmpty();
        assertThat(targets(program(city, "offices", secretary, "organizationTypes", List.of("GENERAL_BRANCH"))))
                .containsExactly("李二");
        assertThat(targets(program(community, "offices", secretary))).containsExactly("李二");
        assertThat(targets(program(bureau, "offices", secretary))).isEmpty();
        assertThat(targets(program(bureau))).containsExactly("李二");
    }

    @Test
    void countsWhoHoldsSeveralOfficesOnceAndLeavesOutThoseWhoAreNoMembers() {
        school.appoint(wang, "SECRETARY", branch, YESTERDAY);
        school.appoint(wang, "COMMITTEE_MEMBER", community, YESTERDAY);
        school.done(
                "appointOfficer",
                input(
                        "organizationId",
                        bureau,
                        "office",
                        "DIRECTOR",
                        "holder",
                        Map.of("displayName", "局长"),
                        "basis",
                        "APPOINTED",
                        "validFrom",
                        YESTERDAY.toString()));
        assertThat(targets(program(city, "offices", List.of("SECRETARY", "COMMITTEE_MEMBER", "DIRECTOR"))))
                .containsExactly("王一");
        assertThat(targets(program(city, "offices", List.of("SECRETARY"), "memberStatuses", List.of("PROBATIONARY"))))
                .isEmpty();
    }

    @Test
    void takesTheTreeOfTheDay() {
        school.appoint(wang, "SECRETARY", branch, today().minusDays(10));
        String ofOffices = program(community, "offices", List.of("SECRETARY"));
        String ofAll = program(community);
        String ofTheOther = program(other);
        String ofLevels = program(city, "organizationLevels", List.of("COMMUNITY"));
        school.done("moveOrganization", input("id", branch, "parentId", other));
        assertThat(targets(ofOffices, today())).isEmpty();
        assertThat(targets(ofOffices, YESTERDAY)).containsExactly("王一");
        assertThat(targets(ofAll, today())).containsExactly("赵三");
        assertThat(targets(ofAll, YESTERDAY)).containsExactly("赵三", "王一");
        assertThat(targets(ofTheOther, today())).containsExactly("王一");
        assertThat(targets(ofTheOther, YESTERDAY)).isEmpty();
        assertThat(targets(ofLevels, today())).containsExactly("赵三");
        assertThat(targets(ofLevels, YESTERDAY)).containsExactly("赵三", "王一");
    }

    @Test
    void followsAnOrganizerIntoThePast() {
        String program = program(community);
        school.done("moveOrganization", input("id", community, "parentId", other));
        assertThat(targets(program, today())).containsExactly("赵三", "王一");
        assertThat(targets(program, YESTERDAY)).containsExactly("赵三", "王一");
        assertThat(school.indicator(district, "K27_COMPLETION", today())).isEqualTo("0/0");
        assertThat(school.indicator(district, "K27_COMPLETION", YESTERDAY)).isEqualTo(sameYear("0/2"));
        assertThat(school.indicator(other, "K27_COMPLETION", today())).isEqualTo("0/2");
        assertThat(school.indicator(other, "K27_COMPLETION", YESTERDAY)).isEqualTo("0/0");
    }

    @Test
    void takesTheTypeAndTheStatusOfTheDay() {
        school.appoint(wang, "SECRETARY", branch, today().minusDays(10));
        String branches = program(city, "organizationTypes", List.of("BRANCH"));
        String secretaries =
                program(city, "offices", List.of("SECRETARY"), "organizationTypes", List.of("GENERAL_BRANCH"));
        String probationary = program(city, "memberStatuses", List.of("PROBATIONARY"));
        upgradeToday(branch);
        database.sql("UPDATE member SET confirmed_on = ? WHERE id = ?")
                .params(today(), key(wang))
                .update();
        assertThat(targets(branches, YESTERDAY)).containsExactly("王一");
        assertThat(targets(branches, today())).isEmpty();
        assertThat(targets(secretaries, YESTERDAY)).isEmpty();
        assertThat(targets(secretaries, today())).containsExactly("王一");
        assertThat(targets(probationary, YESTERDAY)).containsExactly("王一");
        assertThat(targets(probationary, today())).isEmpty();
    }

    @Test
    void showsTheMembersAsTheyWereOnTheDay() {
        String program = program(city, "organizationTypes", List.of("BRANCH"));
        upgradeToday(branch);
        school.ask("""
                        { trainingProgram(id: "%s") { targetMembers(asOf: "%s") { nodes { primaryOrganization { type } } } } }""".formatted(program, YESTERDAY))
                .path("trainingProgram.targetMembers.nodes[*].primaryOrganization.type")
                .entityList(String.class)
                .containsExactly("BRANCH");
    }

    @Test
    void hidesAForeignMemberWhoHoldsAnOfficeInScopeAndOneWhoHasLeft() {
        school.appoint(li, "SECRETARY", community, YESTERDAY);
        String secretaries = program(community, "offices", List.of("SECRETARY"));
        String everybody = program(community);
        School own = ownSchool(community);
        assertThat(targets(own, everybody, today())).containsExactly("赵三", "王一");
        assertThat(targets(own, secretaries, today())).isEmpty();
        school.done("transferMember", input("id", wang, "organizationId", other));
        assertThat(targets(own, everybody, YESTERDAY)).containsExactly("赵三");
        assertThat(targets(school, everybody, YESTERDAY)).containsExactly("赵三", "王一");
    }

    @Test
    void asksTheHoursOfSecretariesOfWhomeverIsOne() {
        String all = program(city);
        school.program(
                "书记培训",
                city,
                "hoursStandard",
                "SECRETARY",
                "audience",
                Map.of("offices", List.of("SECRETARY"), "organizationLevels", List.of("COMMUNITY")));
        school.appoint(wang, "SECRETARY", branch, today());
        school.train(all, 32, wang, li);
        assertThat(school.indicator(city, "K27_HOURS", today())).isEqualTo("1/3");
        school.train(all, 24, wang);
        assertThat(school.indicator(city, "K27_HOURS", today())).isEqualTo("2/3");
    }

    @Test
    void breaksDownAsIfEachChildWereAskedByItself() {
        String all = program(city);
        school.program("书记培训", city, "hoursStandard", "SECRETARY", "audience", Map.of("offices", List.of("SECRETARY")));
        String far = member("钱四", other);
        school.program("本区培训", other, "targetHours", 8);
        member("孙五", city);
        school.appoint(far, "SECRETARY", community, today().minusDays(20));
        school.train(all, 32, far, zhao);
        school.done("moveOrganization", input("id", bureau, "parentId", other));
        for (String key : List.of("K27_COMPLETION", "K27_HOURS")) {
            for (LocalDate day : List.of(today(), YESTERDAY)) {
                assertThat(breakdown(key, day))
                        .isEqualTo(Map.of(
                                district, school.indicator(district, key, day),
                                other, school.indicator(other, key, day)));
            }
        }
        assertThat(breakdown("K27_HOURS", today())).isEqualTo(Map.of(district, "1/3", other, "1/2"));
        assertThat(school.indicator(city, "K27_HOURS", today())).isEqualTo("1/5");
        assertThat(breakdown("K27_COMPLETION", today())).isEqualTo(Map.of(district, "2/3", other, "1/2"));
        assertThat(school.indicator(city, "K27_COMPLETION", today())).isEqualTo("2/5");
        assertThat(breakdown("K27_COMPLETION", YESTERDAY))
                .isEqualTo(Map.of(district, sameYear("0/4"), other, sameYear("0/1")));
    }

    @Test
    void keepsTheOfficesOfProgramsAndPlans() {
        Map<String, Object> audience = Map.of("offices", List.of("SECRETARY", "DEPUTY_SECRETARY"));
        String program = school.program("书记培训", city, "audience", audience);
        Map<String, @Nullable Object> plan = input(
                "title",
                "书记轮训",
                "organizationId",
                city,
                "startsOn",
                today().toString(),
                "endsOn",
                today().toString(),
                "targetShare",
                1,
                "programIds",
                List.of(program),
                "audience",
                audience);
        school.appoint(wang, "SECRETARY", branch, today());
        school.train(program, wang, zhao);
        school.mutate(
                        "createRotationPlan",
                        plan,
                        "rotationPlan { audience { offices } progress { target completed } programs { nodes { audience { offices } } } }")
                .path("result.rotationPlan.audience.offices")
                .entityList(String.class)
                .containsExactly("DEPUTY_SECRETARY", "SECRETARY")
                .path("result.rotationPlan.programs.nodes[0].audience.offices")
                .entityList(String.class)
                .containsExactly("DEPUTY_SECRETARY", "SECRETARY")
                .path("result.rotationPlan.progress.target")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("result.rotationPlan.progress.completed")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(titles("trainingPrograms", "SECRETARY")).containsExactly("书记培训");
        assertThat(titles("rotationPlans", "DEPUTY_SECRETARY")).containsExactly("书记轮训");
        assertThat(titles("trainingPrograms", "DIRECTOR")).isEmpty();
        assertThat(titles("rotationPlans", "DIRECTOR")).isEmpty();
    }

    private List<String> titles(String list, String office) {
        return school.ask("{ %s(filter: { within: \"%s\", office: %s }) { nodes { title } } }"
                        .formatted(list, city, office))
                .path(list + ".nodes[*].title")
                .entityList(String.class)
                .get();
    }

    private Map<String, String> breakdown(String key, LocalDate day) {
        List<Part> parts = school.ask("""
                        { indicators(organizationId: "%s", keys: ["%s"], asOf: "%s") {
                            breakdown { nodes { organization { id } numerator denominator } } } }""".formatted(city, key, day))
                .path("indicators[0].breakdown.nodes[*]")
                .entityList(Part.class)
                .get();
        return parts.stream()
                .collect(Collectors.toMap(
                        part -> part.organization().id(), part -> part.numerator() + "/" + part.denominator()));
    }

    /** On the first day of a year yesterday's programs are those of the year before, which there are none of. */
    private static String sameYear(String figures) {
        return YESTERDAY.getYear() == today().getYear() ? figures : "0/0";
    }

    /** Makes an organization a general branch from today on. */
    private void upgradeToday(String organization) {
        long key = key(organization);
        database.sql("UPDATE organization SET type = 'GENERAL_BRANCH' WHERE id = ?")
                .param(key)
                .update();
        database.sql("UPDATE organization_version SET valid_to = ? WHERE organization_id = ?")
                .params(today(), key)
                .update();
        database.sql("""
                        INSERT INTO organization_version
                            (organization_id, valid_from, valid_to, division_code, name, short_name, type, retired_on, parent_id, path)
                        SELECT id, ?, DATE '9999-12-31', division_code, name, short_name, type, retired_on, parent_id, path
                        FROM organization WHERE id = ?""").params(today(), key).update();
    }

    private record Part(Id organization, int numerator, int denominator) {}

    private record Id(String id) {}
}

package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;
import static org.gangju.training.School.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangju.testkit.api.GrantedClients;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told whom an audience with offices means, and who has left since. */
abstract class TrainingOfficeSightContract extends OfficeCity {

    @Test
    void meansOnlyThoseWhoHoldAnOfficeWhereOfficesMayBeRead() {
        String far = member("钱四", other);
        school.appoint(wang, "SECRETARY", branch, today().minusDays(10));
        school.appoint(far, "SECRETARY", other, today().minusDays(10));
        String secretaries = program(city, "offices", List.of("SECRETARY"));
        School reader = readingOffices(district);
        assertThat(targets(reader, secretaries, today())).containsExactly("王一");
        assertThat(targets(reader, program(city), today())).containsExactly("赵三", "王一", "李二", "钱四");
        assertThat(targets(school, secretaries, today())).containsExactly("王一", "钱四");
        school.done("moveOrganization", input("id", branch, "parentId", other));
        assertThat(targets(reader, secretaries, YESTERDAY)).isEmpty();
        assertThat(targets(readingOffices(other), secretaries, YESTERDAY)).containsExactly("王一", "钱四");
    }

    @Test
    void tellsHowFarAPlanForOfficesHasComeOnlyWhereAllOfItMayBeRead() {
        school.appoint(wang, "SECRETARY", branch, today());
        String plan = plan(city, input("offices", List.of("SECRETARY")));
        assertThat(target(school, plan, today())).isEqualTo("1");
        assertThat(target(readingOffices(city), plan, today())).isEqualTo("1");
        assertThat(target(readingOffices(district), plan, today())).isEqualTo("null");
        assertThat(target(readingOffices(district), plan(city, input()), today()))
                .isEqualTo("3");
    }

    @Test
    void countsInThePastOfAPlanThoseWhoHaveLeftWithoutNamingThem() {
        String plan = plan(district, input());
        String program = program(district);
        School own = ownSchool(district);
        assertThat(target(own, plan, YESTERDAY)).isEqualTo("3");
        school.done("transferMember", input("id", wang, "organizationId", other));
        assertThat(target(own, plan, YESTERDAY)).isEqualTo("3");
        assertThat(target(own, plan, today())).isEqualTo("2");
        assertThat(targets(own, program, YESTERDAY)).containsExactly("赵三", "李二");
        Map<String, List<String>> ofSome =
                Map.of(district, List.of("training.read"), community, List.of("member.read"));
        assertThat(target(new School(new GrantedClients(api).of(district, ofSome)), plan, YESTERDAY))
                .isEqualTo("null");
    }

    /** How many members a plan is for, or null. */
    private static String target(School asking, String plan, LocalDate day) {
        Map<?, ?> answer = asking.ask(
                        "{ node(id: \"%s\") { ... on RotationPlan { progress(asOf: \"%s\") { target } } } }"
                                .formatted(plan, day))
                .path("node")
                .entity(Map.class)
                .get();
        return answer.get("progress") instanceof Map<?, ?> progress ? String.valueOf(progress.get("target")) : "null";
    }

    private String plan(String organization, Map<String, @Nullable Object> audience) {
        return school.created(
                "createRotationPlan",
                "rotationPlan",
                input(
                        "title",
                        "轮训",
                        "organizationId",
                        organization,
                        "startsOn",
                        today().toString(),
                        "endsOn",
                        today().toString(),
                        "targetShare",
                        1,
                        "programIds",
                        List.of(school.program("培训", organization)),
                        "audience",
                        audience));
    }

    /** Reads members and training of the whole city, and offices below one organization. */
    private School readingOffices(String below) {
        List<String> everywhere = List.of("organization.read", "member.read", "training.read");
        Map<String, List<String>> permissions = below.equals(city)
                ? Map.of(
                        city,
                        Stream.concat(everywhere.stream(), Stream.of("office.read"))
                                .toList())
                : Map.of(city, everywhere, below, List.of("office.read"));
        return new School(new GrantedClients(api).of(city, permissions));
    }
}

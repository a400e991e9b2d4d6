package org.gangju.twonew.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.load.AtOnce;
import org.gangju.twonew.Quarter;
import org.gangju.twonew.StreetContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The users' story of a council 联席会议, from its first meeting to a resolution that is closed. */
@SuppressWarnings("NullAway.Init")
abstract class CouncilContract extends StreetContract {

    private static final long FIRST_MEETING = 7_000_000_000L;

    @Autowired
    private JdbcClient database;

    private String council;

    @BeforeEach
    void formsACouncil() {
        council = secretary.created(
                "formNewOrganizationCouncil",
                "newOrganizationCouncil",
                input("organizationId", street, "name", "两新组织党建联席会议"));
    }

    @Test
    void leadsFromAMeetingToAResolutionThatIsClosed() {
        String meeting = secretary.created("holdCouncilMeeting", "councilMeeting", meeting());
        String matter = root.created("passCouncilResolution", "matter", resolution(meeting));
        assertThat(secretary.problemAt("dissolveNewOrganizationCouncil", input("id", council)))
                .isEqualTo("COUNCIL_HAS_RESOLUTIONS id");
        root.ask("""
                        { newOrganizationCouncil(id: "%s") { departments organization { id } meetings { nodes { agenda heldOn
                            departments council { name } resolutions { nodes { id kind title subject { id } } } } } }
                          newOrganizationCouncils(filter: {within: "%s", inForce: true}) { totalCount } }""".formatted(council, street))
                .path("newOrganizationCouncil.departments")
                .entityList(String.class)
                .containsExactly("组织", "统战", "民政", "司法", "教育", "卫计", "工商", "税务")
                .path("newOrganizationCouncil.meetings.nodes[0].departments")
                .entityList(String.class)
                .containsExactly("组织", "税务")
                .path("newOrganizationCouncil.meetings.nodes[0].resolutions.nodes[*].id")
                .entityList(String.class)
                .containsExactly(matter)
                .path("newOrganizationCouncil.meetings.nodes[0].resolutions.nodes[0].kind")
                .entity(String.class)
                .isEqualTo("COUNCIL_RESOLUTION")
                .path("newOrganizationCouncil.meetings.nodes[0].resolutions.nodes[0].subject.id")
                .entity(String.class)
                .isEqualTo(meeting)
                .path("newOrganizationCouncils.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        Quarter convener = root.acting(api, "1-1-1");
        convener.done("assignMatter", input("id", matter, "owner", input("displayName", "组织员小陈")));
        convener.done("resolveMatter", input("id", matter, "resolution", "已比对 12 家"));
        convener.done("closeMatter", input("id", matter));
        secretary.done("dissolveNewOrganizationCouncil", input("id", council));
        assertThat(secretary.problemAt("holdCouncilMeeting", meeting())).isEqualTo("COUNCIL_DISSOLVED councilId");
        assertThat(root.problemAt("passCouncilResolution", resolution(meeting)))
                .isEqualTo("COUNCIL_DISSOLVED meetingId");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(secretary.problemAt("formNewOrganizationCouncil", input("organizationId", street, "name", "又一个")))
                .isEqualTo("COUNCIL_EXISTS organizationId");
        assertThat(root.problemAt(
                        "formNewOrganizationCouncil",
                        input("organizationId", districtId, "name", "区", "departments", List.of("组织", "组织"))))
                .isEqualTo("COUNCIL_DEPARTMENTS departments");
        assertThat(refused("departments", List.of("气象"))).isEqualTo("COUNCIL_DEPARTMENT_UNKNOWN departments");
        assertThat(refused("departments", List.of())).isEqualTo("COUNCIL_MEETING_EMPTY departments");
        assertThat(refused("heldOn", Quarter.today().plusDays(1).toString())).isEqualTo("COUNCIL_MEETING_DAY heldOn");
        String meeting = secretary.created("holdCouncilMeeting", "councilMeeting", meeting());
        Map<String, @Nullable Object> late = resolution(meeting);
        late.put("dueOn", Quarter.today().minusDays(1).toString());
        assertThat(root.problemAt("passCouncilResolution", late)).isEqualTo("MATTER_DUE_PAST dueOn");
    }

    @Test
    void holdsAsManyMeetingsAsACouncilMayHave() {
        long key = NodeId.decode(council).orElseThrow().key();
        for (int number = 0; number < 1000; number++) {
            database.sql("""
                            INSERT INTO council_meeting (id, council_id, organization_id, organization_path, held_on, agenda,
                                version)
                            SELECT ?, c.id, c.organization_id, c.organization_path, c.valid_from, '研究', 0
                            FROM new_organization_council c WHERE c.id = ?""").params(FIRST_MEETING + key * 1000 + number, key).update();
        }
        assertThat(secretary.problemAt("holdCouncilMeeting", meeting()))
                .isEqualTo("COUNCIL_MEETINGS_TOO_MANY councilId");
    }

    @Test
    void formsOneCouncilOfTwoAtOnce() throws Exception {
        List<String> answers = AtOnce.of(
                2,
                number -> () -> String.join(
                        ",",
                        root.problems(
                                "formNewOrganizationCouncil", input("organizationId", districtId, "name", "联席会议"))));

        assertThat(answers).containsExactlyInAnyOrder("", "COUNCIL_EXISTS");
    }

    private String refused(String field, Object value) {
        Map<String, @Nullable Object> wanted = meeting();
        wanted.put(field, value);
        return secretary.problemAt("holdCouncilMeeting", wanted);
    }

    private Map<String, @Nullable Object> meeting() {
        return input(
                "councilId",
                council,
                "heldOn",
                Quarter.today().toString(),
                "agenda",
                "研究应建未建单位",
                "departments",
                List.of("税务", "组织", "组织"));
    }

    private static Map<String, @Nullable Object> resolution(String meeting) {
        return input(
                "meetingId",
                meeting,
                "title",
                "比对登记名录",
                "dueOn",
                Quarter.today().plusDays(10).toString());
    }
}

package org.gangju.training;

import static org.gangju.testkit.api.ApiCaller.input;
import static org.gangju.training.School.today;

import java.time.LocalDate;
import java.util.List;
import org.gangju.organization.OrganizationBatch;
import org.gangju.organization.OrganizationRow;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city that was imported, with members in two of its districts, for the contracts of audiences with offices. */
@SuppressWarnings("NullAway.Init")
abstract class OfficeCity {

    static final LocalDate YESTERDAY = today().minusDays(1);

    @Autowired
    GangjuApi api;

    @Autowired
    OrganizationBatch organizations;

    @Autowired
    Keys keys;

    @Autowired
    JdbcClient database;

    School school;
    String city;
    String district;
    String other;
    String community;
    String branch;
    String bureau;
    String wang;
    String li;
    String zhao;

    @BeforeEach
    void importsACity() {
        school = new School(api.bootstrapClient());
        TreePath top = add(TreePath.aboveAll(), "CITY_COMMITTEE", "9901");
        TreePath first = add(top, "DISTRICT_COMMITTEE", "990101");
        TreePath street = add(first, "WORK_COMMITTEE", "990101001");
        TreePath below = add(street, "GENERAL_BRANCH", "990101001001");
        city = id(top);
        district = id(first);
        other = id(add(top, "DISTRICT_COMMITTEE", "990102"));
        community = id(below);
        branch = id(add(below, "BRANCH", null));
        bureau = id(add(first, "GOVERNMENT_DEPARTMENT", null));
        wang = member("王一", branch);
        li = member("李二", bureau);
        zhao = member("赵三", community);
    }

    School ownSchool(String organization) {
        return new School(
                school.makeClient(organization, "organization.read", "member.read", "office.read", "training.read")
                        .tester(api));
    }

    String program(String organizer, Object... audience) {
        return school.program("培训", organizer, "audience", input(audience));
    }

    List<String> targets(String program) {
        return targets(program, today());
    }

    List<String> targets(String program, LocalDate day) {
        return targets(school, program, day);
    }

    /** The members on that day, as many as are counted. */
    static List<String> targets(School asking, String program, LocalDate day) {
        var answer = asking.ask("""
                { trainingProgram(id: "%1$s") { targetCount(asOf: "%2$s")
                    targetMembers(asOf: "%2$s") { nodes { displayName } } } }""".formatted(program, day));
        List<String> names = answer.path("trainingProgram.targetMembers.nodes[*].displayName")
                .entityList(String.class)
                .get();
        answer.path("trainingProgram.targetCount").entity(Integer.class).isEqualTo(names.size());
        return names;
    }

    /** A member who has belonged there for a long time. */
    String member(String name, String organization) {
        String id = school.member(name, organization);
        database.sql("UPDATE membership SET valid_from = ? WHERE member_id = ?")
                .params(LocalDate.of(2001, 7, 1), key(id))
                .update();
        return id;
    }

    TreePath add(TreePath parent, String type, @Nullable String division) {
        TreePath place = parent.child(keys.next("organization"));
        organizations.add(List.of(new OrganizationRow(
                place.id(),
                "o-" + place.id(),
                division,
                null,
                "组织" + place.id(),
                "组织",
                type,
                parent.isAboveAll() ? null : parent.id(),
                place)));
        return place;
    }

    static String id(TreePath place) {
        return new NodeId("Organization", place.id()).encoded();
    }

    static long key(String id) {
        return NodeId.decode(id).orElseThrow().key();
    }
}

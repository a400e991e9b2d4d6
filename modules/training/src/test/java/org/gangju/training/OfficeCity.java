package org.gangju.training;

import static org.gangju.testkit.api.ApiCaller.input;
import static org.gangju.training.School.today;

import java.time.LocalDate;
import java.util.List;
import org.gangju.organization.OrganizationBatch;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.GangjuApi;
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
        ImportedCity imported = new ImportedCity(organizations, keys);
        city = ImportedCity.id(imported.city);
        district = ImportedCity.id(imported.district);
        other = ImportedCity.id(imported.add(imported.city, "DISTRICT_COMMITTEE", "990102"));
        community = ImportedCity.id(imported.community);
        branch = ImportedCity.id(imported.add(imported.community, "BRANCH", null));
        bureau = ImportedCity.id(imported.add(imported.district, "GOVERNMENT_DEPARTMENT", null));
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

    static long key(String id) {
        return NodeId.decode(id).orElseThrow().key();
    }
}

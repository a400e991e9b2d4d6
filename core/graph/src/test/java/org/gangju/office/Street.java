package org.gangju.office;

import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A street whose community has a party organization and a committee of residents, and two members. */
@SuppressWarnings("NullAway.Init")
abstract class Street {

    @Autowired
    protected GangjuApi api;

    @Autowired
    private Clock clock;

    protected Graph graph;
    protected LocalDate today;
    protected String street;
    protected String branch;
    protected String committee;
    protected String wang;
    protected String li;

    @BeforeEach
    void growAStreet() {
        graph = new Graph(api.bootstrapClient());
        today = LocalDate.now(clock);
        street = graph.organization("s", "WORK_COMMITTEE", null);
        branch = graph.organization("s-1", "GENERAL_BRANCH", street);
        committee = graph.organization("s-1-J", "RESIDENTS_COMMITTEE", branch);
        wang = graph.member("王一", branch);
        li = graph.member("李二", branch);
    }

    protected Map<String, @Nullable Object> secretary(String member, LocalDate from, @Nullable LocalDate to) {
        return wanted(branch, "SECRETARY", input("memberId", member), from, to);
    }

    protected static Map<String, @Nullable Object> wanted(
            String organization, String office, Object holder, LocalDate from, @Nullable LocalDate to) {
        return input(
                "organizationId",
                organization,
                "office",
                office,
                "holder",
                holder,
                "basis",
                "ELECTED",
                "validFrom",
                from.toString(),
                "validTo",
                to == null ? null : to.toString());
    }

    protected String appoint(Map<String, @Nullable Object> wanted) {
        return graph.created("appointOfficer", "officeAppointment", wanted);
    }

    protected String refusal(Map<String, @Nullable Object> wanted) {
        return graph.problem("appointOfficer", wanted);
    }

    /** Who holds an office of the party organization. */
    protected List<String> names(String arguments) {
        return graph.ask("{ organization(id: \"%s\") { appointments%s { nodes { holder { displayName } } } } }"
                        .formatted(branch, arguments))
                .path("organization.appointments.nodes[*].holder.displayName")
                .entityList(String.class)
                .get();
    }
}

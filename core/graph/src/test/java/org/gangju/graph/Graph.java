package org.gangju.graph;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.GrantedClients;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Grows a graph of its own through the API, under codes that no other test uses. */
public final class Graph extends ApiCaller {

    private final String prefix;

    public Graph(GraphQlTester api) {
        this(api, UUID.randomUUID().toString().substring(0, 8) + "-");
    }

    private Graph(GraphQlTester api, String prefix) {
        super(api);
        this.prefix = prefix;
    }

    public String code(String code) {
        return prefix + code;
    }

    /** Establishes an organization and returns its id; a branch with the three members that it takes. */
    public String organization(String code, String type, @Nullable String parentId) {
        return created(
                "createOrganization",
                "organization",
                input(
                        "code",
                        code(code),
                        "name",
                        "中国共产党" + code + "委员会",
                        "shortName",
                        code + "党委",
                        "type",
                        type,
                        "parentId",
                        parentId,
                        "memberIds",
                        type.equals("BRANCH") ? founders(code, parentId) : null));
    }

    private List<String> founders(String code, @Nullable String parentId) {
        String home = parentId == null ? organization(code + "-founders", "OTHER", null) : parentId;
        return List.of(member("甲", home), member("乙", home), member("丙", home));
    }

    public String member(String name, String organizationId) {
        return created(
                "createMember",
                "member",
                input(
                        "displayName",
                        name,
                        "status",
                        "FULL",
                        "joinedOn",
                        "2001-07-01",
                        "organizationId",
                        organizationId));
    }

    public String grid(String code, String level, @Nullable String parentId) {
        return created(
                "createGrid", "grid", input("code", code(code), "name", code, "level", level, "parentId", parentId));
    }

    /** The same codes, written by a client of one organization who has these permissions. */
    public Graph client(GangjuApi server, String organizationId, String... permissions) {
        return new Graph(makeClient(organizationId, permissions).tester(server), prefix);
    }

    /** The same codes, written by a client of one organization with permissions that hold in others, by their ids. */
    public Graph granted(GangjuApi server, String organizationId, Map<String, List<String>> permissions) {
        return new Graph(new GrantedClients(server).of(organizationId, permissions), prefix);
    }

    /** The same codes, written by a caller over the whole tree who acts for the organization of this code. */
    public Graph acting(GangjuApi server, String code) {
        return new Graph(
                server.bootstrapClient()
                        .mutate()
                        .header("Gangju-Organization", code(code))
                        .build(),
                prefix);
    }
}

package org.gangju.fourties;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.module.ModuleContract;
import org.springframework.beans.factory.annotation.Autowired;

/** What this module tells the test that every module passes. */
@SuppressWarnings("NullAway.Init")
abstract class FourtiesModuleContract extends ModuleContract {

    @Autowired
    private GangjuApi caller;

    private final Map<String, String> streets = new ConcurrentHashMap<>();

    @Override
    protected String id() {
        return Fourties.ID;
    }

    @Override
    protected String creation(String organizationId, int number) {
        return """
                mutation {
                  proposeFunctionalBranch(input: {
                    kind: INTEREST, organizationId: "%s", code: "%s", name: "摄影%d", shortName: "摄影", purpose: "以影会友",
                    tags: ["摄影"], reason: "多有此好"
                  }) { problems { code } }
                }""".formatted(street(organizationId), code(organizationId, "f" + number), number);
    }

    @Override
    protected List<String> lists(String organizationId) {
        return List.of("""
                { list: functionalBranches(first: 100) {
                    totalCount
                    nodes { name tags status memberCount full warnings organization { code } states { nodes { status } } }
                } }""", """
                { organization(id: "%s") {
                    list: functionalBranches(first: 100, subtree: true) { totalCount nodes { name organization { code } } }
                } }""".formatted(organizationId));
    }

    /** Districts propose none; their streets do. */
    private String street(String district) {
        return streets.computeIfAbsent(
                district, id -> new ApiCaller(caller.bootstrapClient()).establish(code(id, "s"), "WORK_COMMITTEE", id));
    }

    private static String code(String district, String code) {
        return district.replaceAll("[^A-Za-z0-9]", "") + "-" + code;
    }
}

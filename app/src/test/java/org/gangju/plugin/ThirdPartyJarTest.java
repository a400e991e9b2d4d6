package org.gangju.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gangju.testkit.database.TestDatabase;
import org.gangju.testkit.module.Districts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A jar in the plugins folder is found, migrated, composed and toggled like a bundled module. */
class ThirdPartyJarTest {

    private static final String SPACES = "{ parkingSpaces { nodes { label organization { shortName } } } }";

    private final TestDatabase database = TestDatabase.h2();

    @TempDir
    Path folder;

    @Test
    void isLikeABundledModule() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("插件 plugins"));
        PluginJar.project("parking").build(plugins, "parking-2.3.4.jar");
        Districts districts;
        try (PluggedApplication application = PluggedApplication.start(database, plugins)) {
            districts = new Districts(application.api());
            introducesItself(application);
            districts.decide("parking", districts.one(), "ENABLE");
            districts.decide("parking", districts.other(), "DISABLE");
            isInTheSchemaOfOneDistrictOnly(districts);
            answersInThatDistrict(districts);
            refusesWhereItIsOff(districts);
        }
        try (PluggedApplication application = PluggedApplication.start(database, plugins)) {
            assertThat(labels(districts.on(application.api()).ofTheCity())).containsExactly("A1 one", "A2 one");
        }
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        try (PluggedApplication application = PluggedApplication.start(database, nothing)) {
            everythingElseWorksWithoutTheJar(application, districts.on(application.api()));
        }
    }

    private static void introducesItself(PluggedApplication application) {
        assertThat(application.modules("en")).noneMatch(PluggedApplication.Module::quarantined);
        assertThat(application.modules("zh"))
                .filteredOn(module -> module.id().equals("parking"))
                .singleElement()
                .satisfies(parking -> {
                    assertThat(parking.title()).isEqualTo("停车");
                    assertThat(parking.version()).isEqualTo("2.3.4");
                });
    }

    private static void isInTheSchemaOfOneDistrictOnly(Districts districts) {
        assertThat(districts.schemaOfOne()).contains("type ParkingSpaceConnection", "markParkingSpace(", "划定的停车位");
        assertThat(districts.schemaOfTheOther())
                .doesNotContainIgnoringCase("parking")
                .contains("type Organization ");
    }

    private static void answersInThatDistrict(Districts districts) {
        GraphQlTester caller = districts.ofOne();
        caller.document("{ parkingFound }")
                .execute()
                .path("parkingFound")
                .entity(Boolean.class)
                .isEqualTo(true);
        assertThat(problems(caller, districts.one(), "A1")).isEmpty();
        assertThat(problems(caller, districts.one(), "A2")).isEmpty();
        assertThat(problems(caller, districts.one(), "A2"))
                .containsExactly("SPACE_TAKEN: There is a space A2 already.");
        assertThat(labels(caller)).containsExactly("A1 one", "A2 one");
    }

    private static void refusesWhereItIsOff(Districts districts) {
        assertThat(problems(districts.ofTheCity(), districts.other(), "B1"))
                .singleElement()
                .asString()
                .startsWith("MODULE_DISABLED: ");
        districts
                .ofTheOther()
                .document(SPACES)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty());
    }

    private static void everythingElseWorksWithoutTheJar(PluggedApplication application, Districts districts) {
        assertThat(application.modules("en")).noneMatch(PluggedApplication.Module::quarantined);
        assertThat(application.modules("en")).noneMatch(module -> module.id().equals("parking"));
        assertThat(districts.schemaOfOne()).doesNotContainIgnoringCase("parking");
        districts.decide("bakery", districts.one(), "ENABLE");
        districts
                .ofOne()
                .document("{ bakery(organizationId: \"%s\") { loaves } }".formatted(districts.one()))
                .execute()
                .path("bakery.loaves")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private static List<String> problems(GraphQlTester caller, String organizationId, String label) {
        return caller
                .document("""
                        mutation {
                          markParkingSpace(input: {organizationId: "%s", label: "%s"}) { problems { code message } }
                        }""".formatted(organizationId, label))
                .execute()
                .path("markParkingSpace.problems")
                .entityList(Problem.class)
                .get()
                .stream()
                .map(problem -> problem.code() + ": " + problem.message())
                .toList();
    }

    private static List<String> labels(GraphQlTester caller) {
        return caller.document(SPACES).execute().path("parkingSpaces.nodes").entityList(Space.class).get().stream()
                .map(space -> space.label() + " " + space.organization().shortName())
                .toList();
    }

    private record Problem(String code, String message) {}

    private record Space(String label, Place organization) {}

    private record Place(String shortName) {}
}

package org.gangju.testkit.module;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A city of a test's own with two districts, and the decisions that are made for them. */
public final class Districts {

    private final GangjuApi api;
    private final String prefix;
    private final String city;
    private final String one;
    private final String other;

    public Districts(GangjuApi api) {
        this.api = api;
        this.prefix = UUID.randomUUID().toString().substring(0, 8);
        this.city = establish("city", "CITY_COMMITTEE", null);
        this.one = establish("one", "DISTRICT_COMMITTEE", city);
        this.other = establish("other", "DISTRICT_COMMITTEE", city);
    }

    private Districts(GangjuApi api, Districts same) {
        this.api = api;
        this.prefix = same.prefix;
        this.city = same.city;
        this.one = same.one;
        this.other = same.other;
    }

    /** The same organizations after another start of the application on the same database. */
    public Districts on(GangjuApi startedAgain) {
        return new Districts(startedAgain, this);
    }

    /** The global id of the city's organization. */
    public String city() {
        return city;
    }

    /** The global id of the first district's organization. */
    public String one() {
        return one;
    }

    /** The global id of the second district's organization. */
    public String other() {
        return other;
    }

    /** The code of the first district's organization, as the header {@code Gangju-Organization} names it. */
    public String codeOfOne() {
        return prefix + "-one";
    }

    /** The code of the second district's organization. */
    public String codeOfTheOther() {
        return prefix + "-other";
    }

    /** A caller over the whole tree who acts for the city. */
    public HttpGraphQlTester ofTheCity() {
        return actingFor("city");
    }

    /** A caller over the whole tree who acts for the first district. */
    public HttpGraphQlTester ofOne() {
        return actingFor("one");
    }

    /** A caller over the whole tree who acts for the second district. */
    public HttpGraphQlTester ofTheOther() {
        return actingFor("other");
    }

    /** The schema of a caller who acts for the first district, as SDL. */
    public String schemaOfOne() {
        return api.schema(codeOfOne());
    }

    /** The schema of a caller who acts for the second district, as SDL. */
    public String schemaOfTheOther() {
        return api.schema(codeOfTheOther());
    }

    /** Decides about a module for one of these organizations; the decision holds when this returns. */
    public void decide(String module, String organizationId, String decision) {
        api.bootstrapClient()
                .document("""
                        mutation($input: SetModuleInput!) {
                          setModule(input: $input) { problems { code } }
                        }""")
                .variable(
                        "input",
                        Map.of(
                                "moduleId",
                                module,
                                "organizationId",
                                organizationId,
                                "decision",
                                decision,
                                "reason",
                                "A test decides"))
                .execute()
                .path("setModule.problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    /** Establishes further districts of the city. */
    public void add(int count) {
        IntStream.range(0, count).forEach(number -> establish("more-" + number, "DISTRICT_COMMITTEE", city));
    }

    private HttpGraphQlTester actingFor(String name) {
        return api.bootstrapClient()
                .mutate()
                .header("Gangju-Organization", prefix + "-" + name)
                .build();
    }

    private String establish(String name, String type, @Nullable String parentId) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        input.put("code", prefix + "-" + name);
        input.put("name", name + " " + prefix);
        input.put("shortName", name);
        input.put("type", type);
        input.put("parentId", parentId);
        return api.bootstrapClient()
                .document("""
                        mutation($input: CreateOrganizationInput!) {
                          createOrganization(input: $input) { organization { id } problems { code } }
                        }""")
                .variable("input", input)
                .execute()
                .path("createOrganization.organization.id")
                .entity(String.class)
                .get();
    }
}

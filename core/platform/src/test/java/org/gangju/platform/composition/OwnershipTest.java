package org.gangju.platform.composition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who brings what into the schema of the sound modules. */
class OwnershipTest {

    private final Ownership ownership =
            Composition.of(SdlSamples.sound(), "0.1.0").ownership();

    @Test
    void typesBelongToWhoDefinesThem() {
        assertThat(ownership.ofType("Organization")).contains("core");
        assertThat(ownership.ofType("Course")).contains("base");
        assertThat(ownership.ofType("PlanInput")).contains("later");
        assertThat(ownership.ofType("Date")).contains("platform");
        assertThat(ownership.ofType("Int")).isEmpty();
        assertThat(ownership.ofType("Nothing")).isEmpty();
    }

    @Test
    void fieldsArgumentsAndValuesBelongToWhoAddsThem() {
        assertThat(ownership.ofField("Organization", "name")).contains("core");
        assertThat(ownership.ofField("Organization", "side")).contains("beside");
        assertThat(ownership.ofField("OrganizationFilter", "side")).contains("beside");
        assertThat(ownership.ofField("Course", "later")).contains("later");
        assertThat(ownership.ofField("OrganizationType", "SIDE")).isEmpty();
        assertThat(ownership.ofArgument("Query", "sides", "first")).contains("beside");
        assertThat(ownership.ofArgument("Query", "organizations", "filter")).contains("core");
        assertThat(ownership.ofArgument("Query", "organizations", "after")).isEmpty();
        assertThat(ownership.ofEnumValue("OrganizationType", "SIDE")).contains("beside");
        assertThat(ownership.ofEnumValue("OrganizationType", "CITY")).contains("core");
        assertThat(ownership.ofDirective("hint")).contains("base");
        assertThat(ownership.ofDirective("access")).contains("platform");
        assertThat(ownership.ofDirective("deprecated")).isEmpty();
    }

    @Test
    void connectionsBelongToTheFirstThatHasAFieldOfThem() {
        assertThat(ownership.ofType("OrganizationConnection")).contains("core");
        assertThat(ownership.ofType("CourseConnection")).contains("base");
        assertThat(ownership.ofField("SideEdge", "node")).contains("beside");
        assertThat(ownership.ofField("SideConnection", "totalCount")).contains("beside");
        assertThat(ownership.ofType("SeminarConnection")).isEmpty();
    }

    @Test
    void aConnectionOfAnothersTypeBelongsToWhoRefersToIt() {
        FoundModule lister =
                Sample.of("lister").requiring("base").with("extend type Course { § seminars: SeminarConnection! }");
        Ownership wider = Composition.of(SdlSamples.soundAnd(lister), "0.1.0").ownership();

        assertThat(wider.ofType("SeminarConnection")).contains("lister");
        assertThat(wider.ofType("SeminarEdge")).contains("lister");
        assertThat(wider.ofType("Seminar")).contains("base");
    }
}

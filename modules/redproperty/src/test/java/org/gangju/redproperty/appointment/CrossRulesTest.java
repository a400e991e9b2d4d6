package org.gangju.redproperty.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which settings of cross-appointments make sense. */
class CrossRulesTest {

    @Test
    void takesTheTypesOfTheCore() {
        assertThat(new CrossRules(Set.of("GOVERNMENT_DEPARTMENT", "DISTRICT_COMMITTEE"), 5).supervisingTypes())
                .hasSize(2);
    }

    @Test
    void endsTheStartForATypeThatThereIsNot() {
        assertThatThrownBy(() -> new CrossRules(Set.of("GOVERNMENT_DEPARTMENT", "GOVERNMENT_DEPARTMNT"), 5))
                .hasMessageContaining("gangju.redproperty.cross.supervising-types: GOVERNMENT_DEPARTMNT ")
                .hasMessageContaining("可填")
                .hasMessageContaining("there are")
                .hasMessageContaining("WORK_COMMITTEE");
        assertThatThrownBy(() -> new CrossRules(Set.of("PROPERTY_COMPANY"), 5))
                .hasMessageContaining("PROPERTY_COMPANY");
        assertThatThrownBy(() -> new CrossRules(Set.of(), 0)).hasMessageContaining("longest-term");
    }
}

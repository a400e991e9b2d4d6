package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@OnH2
@TestPropertySource(properties = DemoFillOnH2Test.OWN_DATABASE)
class DemoInvariantsOnH2Test extends DemoInvariantsContract {

    @Test
    void someCommunitiesHaveGrownLarge() {
        assertThat(findings("COMMITTEE_SUGGESTED")).isPositive();
    }
}

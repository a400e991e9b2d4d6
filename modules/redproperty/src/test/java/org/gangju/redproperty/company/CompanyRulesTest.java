package org.gangju.redproperty.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the rules of companies allow. */
class CompanyRulesTest {

    @Test
    void refusesRulesThatMakeNoSense() {
        assertThat(new CompanyRules(1).fewestFullMembers()).isOne();
        assertThatThrownBy(() -> new CompanyRules(0)).hasMessageContaining("above 0");
    }
}

package org.gangju.platform.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.platform.basis.ProcessingReason.RECORD_ASKED;
import static org.gangju.platform.basis.ProcessingReason.SYNTHETIC_DEMO;
import static org.gangju.platform.basis.ProcessingReason.SYNTHETIC_SETTING;

import java.util.Map;
import org.gangju.spi.privacy.SyntheticData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** When a record of processing is asked for. */
class BasisPolicyTest {

    private int asked;

    @Test
    void itIsAskedForWhereNothingSpeaksAgainstIt() {
        BasisPolicy policy = policy(null, "", false);

        assertThat(policy.reason()).isEqualTo(RECORD_ASKED);
        assertThat(policy.isWaived()).isFalse();
        assertThat(policy.isWaivedBySetting()).isFalse();
    }

    @Test
    void itIsNotWhileABootstrapClientIsConfigured() {
        assertThat(policy(null, "setup", false).reason()).isEqualTo(SYNTHETIC_SETTING);
        assertThat(policy(null, "setup", true).isWaivedBySetting()).isTrue();
        assertThat(asked).isZero();
    }

    @Test
    void itIsNotOnceTheDemoWasGeneratedAndNobodyAsksAgain() {
        BasisPolicy policy = policy(null, "", true);

        assertThat(policy.isWaived()).isFalse();
        assertThat(policy.reason()).isEqualTo(SYNTHETIC_DEMO);
        assertThat(policy.reason()).isEqualTo(SYNTHETIC_DEMO);
        assertThat(policy.isWaived()).isTrue();
        assertThat(policy.isWaivedBySetting()).isFalse();
        assertThat(asked).isOne();
    }

    @Test
    void theSettingDecidesWhereThereIsOne() {
        assertThat(policy(false, "setup", true).reason()).isEqualTo(RECORD_ASKED);
        assertThat(policy(false, "setup", true).isWaived()).isFalse();
        assertThat(policy(true, "", false).reason()).isEqualTo(SYNTHETIC_SETTING);
    }

    private BasisPolicy policy(@Nullable Boolean setting, String bootstrapClient, boolean demo) {
        SyntheticData data = () -> {
            asked++;
            return demo;
        };
        return new BasisPolicy(
                new BasisSettings(setting),
                bootstrapClient,
                new StaticListableBeanFactory(Map.of("demo", data)).getBeanProvider(SyntheticData.class));
    }
}

package org.gangju.platform.basis;

import org.gangju.spi.privacy.SyntheticData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this installation has to ask for a record of processing. Safe for any thread. */
@Component
public class BasisPolicy {

    private final BasisSettings settings;
    private final boolean bootstrap;
    private final ObjectProvider<SyntheticData> synthetic;
    private volatile boolean demo;

    BasisPolicy(
            BasisSettings settings,
            @Value("${gangju.bootstrap.client.id:}") String bootstrapClient,
            ObjectProvider<SyntheticData> synthetic) {
        this.settings = settings;
        this.bootstrap = !bootstrapClient.isBlank();
        this.synthetic = synthetic;
    }

    /** Whether none is asked for while the settings stay as they are. */
    public boolean isWaivedBySetting() {
        Boolean said = settings.syntheticData();
        return said == null ? bootstrap : said;
    }

    /** Whether none is asked for, as far as it is known without asking the database. */
    boolean isWaived() {
        return isWaivedBySetting() || demo;
    }

    /** Why one is asked for, or not, in a statement at most. */
    ProcessingReason reason() {
        if (isWaivedBySetting()) {
            return ProcessingReason.SYNTHETIC_SETTING;
        }
        if (settings.syntheticData() == null && hasDemo()) {
            return ProcessingReason.SYNTHETIC_DEMO;
        }
        return ProcessingReason.RECORD_ASKED;
    }

    /** Invented people stay invented, so that nobody has to ask again. */
    private boolean hasDemo() {
        demo = demo || synthetic.stream().anyMatch(SyntheticData::present);
        return demo;
    }
}

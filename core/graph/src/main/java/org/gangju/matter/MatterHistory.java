package org.gangju.matter;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.node.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes matters, each with the step that led to what it is now. */
@Component
class MatterHistory {

    private final StoredMatters matters;
    private final StoredMatterSteps steps;
    private final Keys keys;
    private final Clock clock;

    MatterHistory(StoredMatters matters, StoredMatterSteps steps, Keys keys, Clock clock) {
        this.matters = matters;
        this.steps = steps;
        this.keys = keys;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Writes a matter once; whatever else belongs to the step is written behind it, because it would write a first half.
     *
     * @param note what was said, or nothing
     */
    MatterView after(MatterStepKind step, StoredMatter matter, @Nullable String note) {
        StoredMatterStep added = new StoredMatterStep(keys.next("matter_step"), matter, step, note, today());
        StoredMatter written = matters.saveAndFlush(matter);
        steps.saveAndFlush(added);
        return written.view();
    }
}

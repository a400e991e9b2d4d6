package org.gangju.matter;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.node.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes matters, each with the step that led to what it is now. */
@Component
class MatterHistory {

    private final StoredMatters matters;
    private final EntityManager entities;
    private final Keys keys;
    private final Clock clock;

    MatterHistory(StoredMatters matters, EntityManager entities, Keys keys, Clock clock) {
        this.matters = matters;
        this.entities = entities;
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
        StoredMatterStep added = step(step, matter, note);
        StoredMatter written = matters.saveAndFlush(matter);
        entities.persist(added);
        entities.flush();
        return written.view();
    }

    /**
     * Writes many matters that are held, each with the same step, in batches: their number does not depend on how many matters
     * a page has.
     */
    void afterAll(MatterStepKind step, List<StoredMatter> changed, @Nullable String note) {
        List<StoredMatterStep> added =
                changed.stream().map(matter -> step(step, matter, note)).toList();
        matters.flush();
        added.forEach(entities::persist);
        entities.flush();
    }

    private StoredMatterStep step(MatterStepKind step, StoredMatter matter, @Nullable String note) {
        return new StoredMatterStep(keys.next("matter_step"), matter, step, note, today());
    }
}

package org.gangju.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Lets matters go on when what they are about is taken over, or belongs to another organization. The number of statements depends
 * on how many pages of them there are, and not on how many are on a page.
 */
@Component
class MatterHandover {

    private static final Limit TOGETHER = Limit.of(100);

    private final StoredMatters matters;
    private final MatterHistory history;
    private final MatterDueDays days;

    MatterHandover(StoredMatters matters, MatterHistory history, MatterDueDays days) {
        this.matters = matters;
        this.history = history;
        this.days = days;
    }

    /** How many it were. */
    int complete(String subjectType, Map<Long, Long> heirs, OrganizationView organization) {
        int handed = 0;
        List<StoredMatter> some = after(0, subjectType, heirs);
        while (!some.isEmpty()) {
            handed += handOver(some, heirs, organization);
            some = after(some.getLast().id(), subjectType, heirs);
        }
        return handed;
    }

    private List<StoredMatter> after(long key, String subjectType, Map<Long, Long> heirs) {
        return matters.findToHandOver(subjectType, heirs.keySet(), MatterDesk.UNSETTLED, key, TOGETHER);
    }

    private int handOver(List<StoredMatter> some, Map<Long, Long> heirs, OrganizationView organization) {
        List<StoredMatter> handed = new ArrayList<>();
        List<StoredMatter> passed = new ArrayList<>();
        for (StoredMatter matter : some) {
            long heir = Objects.requireNonNull(heirs.get(matter.subjectId()));
            if (heir == matter.subjectId() && organization.key() == matter.organizationId()) {
                continue;
            }
            if (matter.handOver(heir, organization)) {
                passed.add(matter);
            }
            handed.add(matter);
        }
        history.afterAll(MatterStepKind.HANDED_OVER, handed, null);
        days.passAll(passed, organization);
        return handed.size();
    }
}

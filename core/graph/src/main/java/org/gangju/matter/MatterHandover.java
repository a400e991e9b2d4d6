package org.gangju.matter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Lets matters go on when what they are about is taken over, or belongs to another organization. */
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
            for (StoredMatter matter : some) {
                handed += handOver(matter, heirs, organization) ? 1 : 0;
            }
            some = after(some.getLast().id(), subjectType, heirs);
        }
        return handed;
    }

    private List<StoredMatter> after(long key, String subjectType, Map<Long, Long> heirs) {
        return matters.findToHandOver(subjectType, heirs.keySet(), MatterDesk.UNSETTLED, key, TOGETHER);
    }

    private boolean handOver(StoredMatter matter, Map<Long, Long> heirs, OrganizationView organization) {
        long heir = Objects.requireNonNull(heirs.get(matter.subjectId()));
        if (heir == matter.subjectId() && organization.key() == matter.organizationId()) {
            return false;
        }
        boolean passes = matter.handOver(heir, organization);
        history.after(MatterStepKind.HANDED_OVER, matter, null);
        if (passes) {
            days.settle(matter);
            days.remind(matter, organization);
        }
        return true;
    }
}

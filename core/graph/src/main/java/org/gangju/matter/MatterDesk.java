package org.gangju.matter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.matter.MatterStatus;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.Matters;
import org.gangju.spi.matter.NewMatter;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes matters in, and tells features of theirs. */
@Service
class MatterDesk implements Matters {

    /** What neither is closed nor cancelled. */
    static final Set<MatterStatus> UNSETTLED =
            EnumSet.of(MatterStatus.OPEN, MatterStatus.IN_PROGRESS, MatterStatus.RESOLVED);

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final Limit TOGETHER = Limit.of(100);

    private final StoredMatters matters;
    private final MatterReader reader;
    private final MatterOrganizations organizations;
    private final MatterKinds kinds;
    private final MatterClosing closing;
    private final MatterHandover handover;
    private final MatterHistory history;
    private final MatterDueDays days;
    private final Keys keys;

    MatterDesk(
            StoredMatters matters,
            MatterReader reader,
            MatterOrganizations organizations,
            MatterKinds kinds,
            MatterClosing closing,
            MatterHandover handover,
            MatterHistory history,
            MatterDueDays days,
            Keys keys) {
        this.matters = matters;
        this.reader = reader;
        this.organizations = organizations;
        this.kinds = kinds;
        this.closing = closing;
        this.handover = handover;
        this.history = history;
        this.days = days;
        this.keys = keys;
    }

    @Override
    @Transactional
    public MatterView open(NewMatter wanted, Caller caller) {
        kinds.present(wanted.kind(), wanted.organization().path(), "organizationId");
        LocalDate today = history.today();
        NewMatter checked = checked(wanted, today);
        OrganizationView handler = handler(wanted, caller);
        StoredMatter matter = new StoredMatter(keys.next("matter"), checked, handler, today);
        MatterView opened = history.after(MatterStepKind.OPENED, matter, null);
        days.remind(matter, handler);
        return opened;
    }

    @Override
    public Map<Long, Connection<MatterView>> ofSubjects(
            String subjectType, Set<Long> subjects, PageRequest page, Caller caller) {
        return reader.ofSubjects(subjectType, subjects, page, caller);
    }

    @Override
    public Map<Long, Integer> unsettled(String subjectType, Set<Long> subjects) {
        return reader.unsettled(subjectType, subjects);
    }

    @Override
    @Transactional
    public int cancelAll(NodeId subject, String reason) {
        String checked = InputText.name(reason, "reason", MatterClosing.LONGEST_REASON);
        int cancelled = 0;
        List<StoredMatter> some = toCancel(subject);
        while (!some.isEmpty()) {
            closing.cancelAll(some, checked);
            cancelled += some.size();
            some = toCancel(subject);
        }
        return cancelled;
    }

    @Override
    @Transactional
    public int handOver(String subjectType, Map<Long, Long> heirs, OrganizationView organization) {
        return heirs.isEmpty() ? 0 : handover.complete(subjectType, heirs, organization);
    }

    private List<StoredMatter> toCancel(NodeId subject) {
        return matters.findToCancel(subject.typeName(), subject.key(), UNSETTLED, TOGETHER);
    }

    private OrganizationView handler(NewMatter wanted, Caller caller) {
        MatterOrganizations.requireActive(wanted.organization(), "organizationId");
        Long key = wanted.handlerKey();
        if (key == null || key == wanted.organization().key()) {
            return wanted.organization();
        }
        OrganizationView handler = organizations.hold(key, "handlerId", caller);
        MatterOrganizations.requireActive(handler, "handlerId");
        return handler;
    }

    private static NewMatter checked(NewMatter wanted, LocalDate today) {
        String description = wanted.description();
        return new NewMatter(
                wanted.kind(),
                wanted.subject(),
                wanted.organization(),
                InputText.name(wanted.title(), "title", LONGEST_TITLE),
                description == null ? null : InputText.name(description, "description", LONGEST_DESCRIPTION),
                MatterDueDays.required(wanted.dueOn(), today),
                wanted.owner(),
                wanted.handlerKey());
    }
}

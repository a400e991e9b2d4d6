package org.gangju.matter;

import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.attachment.AttachmentKind;
import org.gangju.spi.attachment.AttachmentSubject;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.matter.MatterKind;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.springframework.stereotype.Component;

/** What is attached to matters, by whoever may see to them on either side, until they are closed or cancelled. */
@Component
class MatterAttachments implements AttachmentKind {

    private final HeldMatters held;
    private final MatterKinds kinds;

    MatterAttachments(HeldMatters held, MatterKinds kinds) {
        this.held = held;
        this.kinds = kinds;
    }

    @Override
    public String key() {
        return "MATTER";
    }

    @Override
    public String subjectType() {
        return MatterView.TYPE_NAME;
    }

    @Override
    public PageQuery<?> subjects() {
        return MatterRows.BY_DAY;
    }

    @Override
    public String permission() {
        return MatterPermissions.WRITE.name();
    }

    @Override
    public AttachmentSubject hold(NodeId subject, String field, Caller caller) {
        MatterSides sides = held.sides(subject.encoded(), field, caller);
        require(sides, permission(), subject, field, caller);
        StoredMatter matter = held.toChange(sides);
        Optional<MatterKind> kind = kinds.find(matter.kind());
        kind.ifPresent(known -> requireKind(known, sides, subject, field, caller));
        return new AttachmentSubject(
                sides.organization().key(),
                sides.organization().path(),
                kind.map(MatterKind::moduleId).orElse(moduleId()),
                kind.isPresent() && !matter.isSettled());
    }

    private static void requireKind(MatterKind kind, MatterSides sides, NodeId subject, String field, Caller caller) {
        MatterKinds.requirePermission(kind, caller);
        require(sides, kind.permission(), subject, field, caller);
    }

    private static void require(MatterSides sides, String permission, NodeId subject, String field, Caller caller) {
        if (!sides.isVisibleTo(caller.with(permission))) {
            throw HeldMatters.missing(subject.encoded(), field);
        }
    }

    @Override
    public Condition ended(LocalDate before) {
        return Condition.of("m.closed_on < ?", before);
    }
}

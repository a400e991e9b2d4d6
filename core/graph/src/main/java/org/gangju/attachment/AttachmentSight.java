package org.gangju.attachment;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.attachment.AttachmentKind;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Sight;
import org.gangju.spi.page.Visibility;
import org.springframework.stereotype.Component;

/**
 * Who sees which attachments: whoever sees what they hang on, by the very rule that holds for that, and may read attachments
 * there too. Where the module of that is off nobody sees it; those who may remove the attachment still see the attachment.
 */
@Component
class AttachmentSight {

    private static final String READ = AttachmentPermissions.READ.name();
    private static final Visibility HERE =
            Visibility.organizations(AttachmentPermissions.WRITE.name(), AttachmentRows.PATH);

    private final AttachmentKinds kinds;
    private final Toggles toggles;

    AttachmentSight(AttachmentKinds kinds, Toggles toggles) {
        this.kinds = kinds;
        this.toggles = toggles;
    }

    Visibility of(Caller caller) {
        List<Sight> sights = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (AttachmentKind kind : kinds.all()) {
            known.add(kind.key());
            sights.add(Sight.through(ofKind(kind), AttachmentRows.SUBJECT, kind.subjects(), READ));
            if (!kind.moduleId().equals("core")) {
                sights.add(Sight.by(left(kind, caller), HERE.askingFor(READ), HERE));
            }
        }
        Condition gone = Condition.not(Condition.in(AttachmentRows.KIND, known));
        sights.add(Sight.by(gone, HERE.askingFor(READ), HERE));
        return Visibility.inAnyWay(sights);
    }

    private static Condition ofKind(AttachmentKind kind) {
        return Condition.of(AttachmentRows.KIND + " = ?", kind.key());
    }

    /** Those whose module is off, where the permission to change what they hang on would reach. */
    private Condition left(AttachmentKind kind, Caller caller) {
        Subtrees changed = caller.scope(kind.permission()).organizations();
        Condition on = toggles.of(kind.moduleId()).within(AttachmentRows.PATH, changed);
        return Condition.all(List.of(ofKind(kind), Condition.within(AttachmentRows.PATH, changed), Condition.not(on)));
    }
}

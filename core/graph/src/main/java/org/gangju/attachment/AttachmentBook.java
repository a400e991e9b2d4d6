package org.gangju.attachment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.attachment.AttachmentKind;
import org.gangju.spi.attachment.AttachmentSubject;
import org.gangju.spi.attachment.AttachmentView;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.spi.upload.ReceivedFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds attachments and removes them. What they hang on is held first. */
@Service
@Transactional
class AttachmentBook {

    static final int LONGEST_NAME = 255;
    private static final int LONGEST_REASON = 500;
    private static final String SUBJECT = "subject";

    private final StoredAttachments attachments;
    private final AttachmentContents contents;
    private final AttachmentKinds kinds;
    private final AttachmentSettings settings;
    private final Toggles toggles;
    private final Keys keys;
    private final Clock clock;

    AttachmentBook(
            StoredAttachments attachments,
            AttachmentContents contents,
            AttachmentKinds kinds,
            AttachmentSettings settings,
            Toggles toggles,
            Keys keys,
            Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.kinds = kinds;
        this.settings = settings;
        this.toggles = toggles;
        this.keys = keys;
        this.clock = clock;
    }

    AttachmentView add(UploadAttachmentInput input, ReceivedFile.Content content, Caller caller) {
        requireName(input.name());
        NodeId subject = NodeId.decode(input.subject())
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, SUBJECT, input.subject()));
        AttachmentKind kind = kinds.find(subject.typeName())
                .orElseThrow(() -> new RuleViolation(AttachmentRule.ATTACHMENT_SUBJECT_UNSUITABLE, SUBJECT));
        AttachmentKinds.requirePermission(kind, caller);
        AttachmentSubject held = kind.hold(subject, SUBJECT, caller);
        requireRoom(subject, held);
        StoredAttachment added = attachments.saveAndFlush(
                new StoredAttachment(keys.next("attachment"), kind.key(), subject, held, input, LocalDate.now(clock)));
        AttachmentView view = added.view();
        contents.write(view.key(), content);
        return view;
    }

    private static void requireName(String name) {
        if (!InputText.name(name, "name", LONGEST_NAME).equals(name)
                || name.indexOf('/') >= 0
                || name.indexOf('\\') >= 0) {
            throw new RuleViolation(AttachmentRule.ATTACHMENT_NAME_PATH, "name");
        }
    }

    private void requireRoom(NodeId subject, AttachmentSubject held) {
        toggles.of(held.moduleId()).require(held.organizationPath(), SUBJECT);
        if (!held.open()) {
            throw new RuleViolation(AttachmentRule.ATTACHMENT_SUBJECT_CLOSED, SUBJECT);
        }
        if (attachments.countPresent(subject.typeName(), subject.key()) >= settings.perObject()) {
            throw new RuleViolation(AttachmentRule.ATTACHMENT_TOO_MANY, SUBJECT, settings.perObject());
        }
    }

    /** Also from what takes no more, and while the module is off, so that nobody is left with what must not be kept. */
    String remove(RemoveAttachmentInput input, Caller caller) {
        if (input.reason() != null) {
            InputText.name(input.reason(), "reason", LONGEST_REASON);
        }
        long key = NodeId.keyOf(AttachmentView.TYPE_NAME, input.id()).orElseThrow(() -> missing(input));
        StoredAttachment seen = attachments.findPresent(key).orElseThrow(() -> missing(input));
        hold(seen, input, caller);
        StoredAttachment held = attachments.findToRemove(key).orElseThrow(() -> missing(input));
        held.remove(LocalDate.now(clock));
        attachments.saveAndFlush(held);
        contents.delete(List.of(key));
        return input.id();
    }

    private void hold(StoredAttachment attachment, RemoveAttachmentInput input, Caller caller) {
        Optional<AttachmentKind> kind = kinds.find(attachment.subjectType());
        TreePath place = attachment.organizationPath();
        kind.ifPresent(known -> AttachmentKinds.requirePermission(known, caller));
        if (kind.filter(known -> toggles.of(known.moduleId()).at(place)).isEmpty()) {
            boolean reached = caller.scope().organizations().contains(place)
                    && kind.map(known -> caller.scope(known.permission())
                                    .organizations()
                                    .contains(place))
                            .orElse(true);
            if (!reached) {
                throw missing(input);
            }
            return;
        }
        try {
            kind.get().hold(attachment.subject(), "id", caller);
        } catch (RuleViolation unseen) {
            throw unseen.rule() == InputRule.NOT_FOUND ? missing(input) : unseen;
        }
    }

    private static RuleViolation missing(RemoveAttachmentInput input) {
        return new RuleViolation(InputRule.NOT_FOUND, "id", input.id());
    }
}

package org.gangju.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.attachment.AttachmentSubject;
import org.gangju.spi.attachment.AttachmentView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.ErasedName;
import org.gangju.spi.privacy.Sensitive;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** An attachment without its content; what is removed leaves its size and its digest, without its name. */
@Entity
@Table(name = "attachment")
class StoredAttachment implements AboutPerson {

    @Id
    private long id;

    private String kind;
    private String subjectType;
    private long subjectId;
    private long organizationId;
    private String organizationPath;

    /** People name files after people. */
    @Sensitive
    private String fileName;

    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private LocalDate uploadedOn;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    private @Nullable LocalDate removedOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StoredAttachment() {}

    StoredAttachment(
            long id, String kind, NodeId subject, AttachmentSubject held, UploadAttachmentInput file, LocalDate today) {
        this.id = id;
        this.kind = kind;
        this.subjectType = subject.typeName();
        this.subjectId = subject.key();
        this.organizationId = held.organizationKey();
        this.organizationPath = held.organizationPath().value();
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.uploadedOn = today;
    }

    /** Whom a file's name is about nobody knows: it is known by this row alone. */
    @Override
    public String person() {
        return person(id);
    }

    static String person(long id) {
        return AttachmentView.TYPE_NAME + ":" + id;
    }

    String subjectType() {
        return subjectType;
    }

    NodeId subject() {
        return new NodeId(subjectType, subjectId);
    }

    TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    void remove(LocalDate today) {
        this.fileName = ErasedName.STORED;
        this.removedOn = today;
    }

    AttachmentView view() {
        return new AttachmentView(
                id,
                kind,
                subject(),
                organizationId,
                organizationPath(),
                fileName,
                mediaType,
                sizeBytes,
                sha256,
                uploadedOn);
    }
}

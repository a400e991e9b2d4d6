package org.gangju.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.matter.MatterStatus;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.NewMatter;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Sensitive;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A matter as it is seen to. It has not the name of its GraphQL type, which the schema's check would take for its view. */
@Entity
@Table(name = "matter")
class StoredMatter implements AboutPerson {

    private static final Set<MatterStatus> UNDONE = EnumSet.of(MatterStatus.OPEN, MatterStatus.IN_PROGRESS);
    private static final Set<MatterStatus> DONE = EnumSet.of(MatterStatus.RESOLVED, MatterStatus.CLOSED);

    @Id
    private long id;

    private String kind;
    private String subjectType;
    private long subjectId;
    private long organizationId;
    private String organizationPath;
    private long handlerId;
    private String handlerPath;
    private String title;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private MatterStatus status;

    private @Nullable Long memberId;

    @Sensitive
    private @Nullable String displayName;

    private LocalDate dueOn;
    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String resolution;
    private int escalations;
    private int steps;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StoredMatter() {}

    StoredMatter(long id, NewMatter wanted, OrganizationView handler, LocalDate today) {
        this.id = id;
        this.kind = wanted.kind();
        this.subjectType = wanted.subject().typeName();
        this.subjectId = wanted.subject().key();
        this.organizationId = wanted.organization().key();
        this.organizationPath = wanted.organization().path().value();
        this.handlerId = handler.key();
        this.handlerPath = handler.path().value();
        this.title = wanted.title();
        this.description = wanted.description();
        this.dueOn = wanted.dueOn();
        this.openedOn = today;
        this.status = MatterStatus.OPEN;
        own(wanted.owner());
    }

    /** An owner who is no member is known by this row alone. */
    @Override
    public String person() {
        return memberId == null ? person(id) : MemberView.TYPE_NAME + ":" + memberId;
    }

    /** What an owner who is no member is called in the audit. */
    static String person(long id) {
        return "Matter:" + id;
    }

    long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    long subjectId() {
        return subjectId;
    }

    long organizationId() {
        return organizationId;
    }

    long handlerId() {
        return handlerId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isSettled() {
        return status.isSettled();
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** The number of the step that is about to be added. */
    int nextStep() {
        return ++steps;
    }

    void assign(Participant owner, LocalDate due) {
        requireStatus(MatterRule.MATTER_NOT_OPEN, UNDONE);
        this.dueOn = due;
        own(owner);
    }

    void resolve(String words) {
        requireStatus(MatterRule.MATTER_NOT_OPEN, UNDONE);
        this.status = MatterStatus.RESOLVED;
        this.resolution = words;
    }

    void close(LocalDate today) {
        requireStatus(MatterRule.MATTER_NOT_RESOLVED, EnumSet.of(MatterStatus.RESOLVED));
        this.status = MatterStatus.CLOSED;
        this.closedOn = today;
    }

    /** Goes back to its owner, or to nobody where there is none. */
    void reopen(LocalDate due) {
        requireStatus(MatterRule.MATTER_NOT_RESOLVED, DONE);
        this.closedOn = null;
        this.resolution = null;
        this.dueOn = due;
        this.status = hasOwner() ? MatterStatus.IN_PROGRESS : MatterStatus.OPEN;
    }

    /** Goes to another organization, where nobody owns it yet. */
    void escalate(OrganizationView superior, LocalDate due) {
        requireStatus(MatterRule.MATTER_NOT_OPEN, UNDONE);
        this.handlerId = superior.key();
        this.handlerPath = superior.path().value();
        this.dueOn = due;
        this.escalations++;
        own(null);
    }

    /** Is about another object, or about the same in another organization; says whether somebody else handles it now. */
    boolean handOver(long subject, OrganizationView organization) {
        boolean passes = handlerId == organizationId && organization.key() != organizationId;
        this.subjectId = subject;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        if (passes) {
            this.handlerId = organization.key();
            this.handlerPath = organization.path().value();
        }
        return passes;
    }

    void cancel(LocalDate today) {
        if (status.isSettled()) {
            throw new RuleViolation(MatterRule.MATTER_NOT_OPEN, "id", status);
        }
        this.status = MatterStatus.CANCELLED;
        this.closedOn = today;
    }

    MatterView view() {
        return new MatterView(
                id,
                kind,
                new NodeId(subjectType, subjectId),
                title,
                description,
                status,
                organizationId,
                new TreePath(organizationPath),
                handlerId,
                new TreePath(handlerPath),
                owner(),
                dueOn,
                escalations,
                openedOn,
                closedOn,
                resolution,
                version());
    }

    private void own(@Nullable Participant owner) {
        this.memberId = owner == null ? null : owner.memberKey();
        this.displayName = owner == null ? null : owner.displayName();
        this.status = owner == null ? MatterStatus.OPEN : MatterStatus.IN_PROGRESS;
    }

    @Nullable
    Participant owner() {
        return hasOwner() ? new Participant(memberId, displayName, null) : null;
    }

    private boolean hasOwner() {
        return memberId != null || displayName != null;
    }

    private void requireStatus(MatterRule rule, Set<MatterStatus> allowed) {
        if (!allowed.contains(status)) {
            throw new RuleViolation(rule, "id", status);
        }
    }
}

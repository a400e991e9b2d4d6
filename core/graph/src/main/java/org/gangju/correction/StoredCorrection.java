package org.gangju.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.member.CorrectableField;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Sensitive;
import org.jspecify.annotations.Nullable;

/** A request as it is decided. It has not the name of its GraphQL type, which the schema's check would take for its view. */
@Entity
@Table(name = "correction_request")
class StoredCorrection implements AboutPerson {

    @Id
    private long id;

    private long memberId;

    @Enumerated(EnumType.STRING)
    private CorrectableField field;

    @Sensitive
    private @Nullable String wantedValue;

    @Sensitive
    private @Nullable String formerValue;

    @SuppressWarnings("UnusedVariable") // read by the query of the lists
    @Sensitive
    private String explanation;

    private String askedBy;

    @SuppressWarnings("UnusedVariable") // read by the query of the lists
    private LocalDate requestedOn;

    @SuppressWarnings("UnusedVariable") // read by the query of the lists
    private LocalDate dueOn;

    private long proposalId;
    private @Nullable String rejectedBy;
    private @Nullable Long firstProposalId;

    @SuppressWarnings("UnusedVariable") // read by the query of the lists
    @Sensitive
    private @Nullable String appealExplanation;

    @SuppressWarnings("UnusedVariable") // read by the query of the lists
    private @Nullable LocalDate appealedOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StoredCorrection() {}

    StoredCorrection(long id, WantedCorrection wanted, long proposal, Caller asking, LocalDate today, LocalDate due) {
        this.id = id;
        this.memberId = wanted.memberKey();
        this.field = wanted.field();
        this.wantedValue = wanted.value();
        this.formerValue = wanted.formerValue();
        this.explanation = wanted.explanation();
        this.askedBy = asking.id();
        this.requestedOn = today;
        this.dueOn = due;
        this.proposalId = proposal;
    }

    @Override
    public String person() {
        return MemberView.TYPE_NAME + ":" + memberId;
    }

    long id() {
        return id;
    }

    long memberId() {
        return memberId;
    }

    CorrectableField field() {
        return field;
    }

    @Nullable
    String wantedValue() {
        return wantedValue;
    }

    @Nullable
    String formerValue() {
        return formerValue;
    }

    long proposalId() {
        return proposalId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** There is one appeal, against a rejection. */
    void requireAppealable(CorrectionStatus status) {
        if (firstProposalId != null) {
            throw new RuleViolation(CorrectionRule.CORRECTION_APPEALED_ALREADY, "id");
        }
        if (status != CorrectionStatus.REJECTED) {
            throw new RuleViolation(CorrectionRule.CORRECTION_NOT_REJECTED, "id", status);
        }
    }

    void appeal(String why, long proposal, Caller asking, LocalDate today, LocalDate due) {
        this.firstProposalId = proposalId;
        this.proposalId = proposal;
        this.appealExplanation = why;
        this.askedBy = asking.id();
        this.appealedOn = today;
        this.dueOn = due;
    }

    /** Who decides is not the member, and on an appeal not who rejected the request. */
    void requireImpartial(Caller decider) {
        if (isAbout(decider)) {
            throw new RuleViolation(CorrectionRule.CORRECTION_OF_ONESELF, "id");
        }
        if (firstProposalId != null && decider.id().equals(rejectedBy)) {
            throw new RuleViolation(CorrectionRule.CORRECTION_DECIDED_BEFORE, "id");
        }
    }

    /** The organization that decides may not put a request aside as if nobody had asked. */
    void requireAsking(Caller withdrawing) {
        if (!isAbout(withdrawing) && !askedBy.equals(withdrawing.id())) {
            throw new RuleViolation(CorrectionRule.CORRECTION_ASKED_BY_ANOTHER, "id");
        }
    }

    void reject(Caller decider) {
        requireImpartial(decider);
        this.rejectedBy = decider.id();
    }

    private boolean isAbout(Caller caller) {
        return caller.member() != null && caller.member() == memberId;
    }
}

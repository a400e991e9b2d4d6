package org.gangju.platform.basis;

import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads the grounds of an input, and says what is wrong with them. */
final class GroundsInput {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_REFERENCE = 200;

    /** PIPL 56: reports of impact assessments are kept for three years at least. */
    private static final int YEARS_TO_REVIEW = 3;

    private final RecordProcessingInput input;
    private final LocalDate today;

    private GroundsInput(RecordProcessingInput input, LocalDate today) {
        this.input = input;
        this.today = today;
    }

    static Grounds read(RecordProcessingInput input, LocalDate today) {
        return new GroundsInput(input, today).read();
    }

    private Grounds read() {
        LocalDate noticeOn = past(input.noticeOn(), "noticeOn");
        LocalDate assessedOn = past(input.assessedOn(), "assessedOn");
        return new Grounds(
                input.legalBasis(),
                InputText.name(input.purpose(), "purpose", LONGEST_TEXT),
                InputText.name(input.notice(), "notice", LONGEST_REFERENCE),
                noticeOn,
                input.separateConsent(),
                consentMethod(),
                InputText.name(input.assessment(), "assessment", LONGEST_REFERENCE),
                assessedOn,
                InputText.name(input.assessor(), "assessor", LONGEST_REFERENCE),
                InputText.name(input.conclusion(), "conclusion", LONGEST_TEXT),
                start(noticeOn.isAfter(assessedOn) ? noticeOn : assessedOn),
                review(assessedOn));
    }

    private LocalDate past(LocalDate day, String field) {
        if (day.isAfter(today)) {
            throw new RuleViolation(BasisRule.PROCESSING_DAY_IN_FUTURE, field, day);
        }
        return day;
    }

    private @Nullable String consentMethod() {
        if (!input.separateConsent()) {
            requireNoConsent();
            return null;
        }
        if (input.consentMethod() == null) {
            throw new RuleViolation(BasisRule.CONSENT_METHOD_MISSING, "consentMethod");
        }
        return InputText.name(input.consentMethod(), "consentMethod", LONGEST_TEXT);
    }

    private void requireNoConsent() {
        if (input.legalBasis() == LegalBasis.CONSENT) {
            throw new RuleViolation(BasisRule.SEPARATE_CONSENT_NEEDED, "separateConsent");
        }
    }

    private LocalDate start(LocalDate earliest) {
        LocalDate start = Objects.requireNonNullElse(input.validFrom(), today);
        if (start.isBefore(earliest)) {
            throw new RuleViolation(BasisRule.PROCESSING_STARTS_TOO_EARLY, "validFrom", start, earliest);
        }
        return start;
    }

    private LocalDate review(LocalDate assessedOn) {
        LocalDate review =
                Objects.requireNonNullElseGet(input.reviewDueOn(), () -> assessedOn.plusYears(YEARS_TO_REVIEW));
        if (!review.isAfter(assessedOn)) {
            throw new RuleViolation(BasisRule.REVIEW_BEFORE_ASSESSMENT, "reviewDueOn", review, assessedOn);
        }
        return review;
    }
}

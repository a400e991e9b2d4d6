package org.gangju.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.AgeBand;
import org.gangju.spi.member.MemberView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what is held of members, under the rules that it was entered by. Whether somebody decided so is asked elsewhere.
 * Every broken rule is a problem at {@value #FIELD}. Joins the transaction around it.
 */
@Service
@Transactional
public class MemberCorrections {

    static final String FIELD = "value";

    private final Members members;
    private final Probation probation;
    private final JdbcClient sql;
    private final Clock clock;

    MemberCorrections(Members members, Probation probation, JdbcClient sql, Clock clock) {
        this.members = members;
        this.probation = probation;
        this.sql = sql;
        this.clock = clock;
    }

    /** A member whom the caller's permission reaches; not held, so that the organization can be held before. */
    public Optional<MemberView> find(long member, Caller caller) {
        return sql.sql("SELECT " + MemberTable.PRESENT.columns() + " FROM " + MemberTable.PRESENT.sql()
                        + " WHERE m.id = ?")
                .param(member)
                .query((row, number) -> MemberTable.PRESENT.read(row))
                .optional()
                .filter(found -> caller.reaches(found.organizationPath(), found.key()));
    }

    /** Holds a member against other changes; CONFLICT where somebody has changed them since they were found. */
    public void hold(MemberView found) {
        ExpectedVersion.require(found.version(), toChange(found.key()).version());
    }

    /** What the field of a held member reads; null where nothing is known, and of whatever is put right by hand. */
    public @Nullable String held(long member, CorrectableField field) {
        return text(held(member), field);
    }

    /** The value as it is written in the field, if the field of a held member may read so. */
    public @Nullable String checked(long member, CorrectableField field, @Nullable String value) {
        return switch (field) {
            case DISPLAY_NAME -> CorrectionText.name(value);
            case JOINED_ON -> {
                LocalDate day = past(value);
                held(member).requireJoinedOn(day, probation);
                yield day.toString();
            }
            case CONFIRMED_ON -> {
                LocalDate day = past(value);
                held(member).requireConfirmedOn(day, probation);
                yield day.toString();
            }
            case AGE_BAND -> {
                AgeBand band = ageBand(value);
                yield band == null ? null : band.name();
            }
            case CATEGORIES -> CorrectionText.written(categories(value));
            case OTHER -> CorrectionText.anything(value);
        };
    }

    /**
     * Puts the value into the field.
     *
     * @param former what the field read when the correction was asked for; MEMBER_CORRECTED_SINCE where it does no more
     */
    public void correct(long member, CorrectableField field, @Nullable String former, @Nullable String value) {
        Member corrected = toChange(member);
        if (!Objects.equals(text(corrected, field), former)) {
            throw new RuleViolation(MemberRule.MEMBER_CORRECTED_SINCE, FIELD);
        }
        switch (field) {
            case DISPLAY_NAME -> corrected.rename(CorrectionText.name(value));
            case JOINED_ON -> corrected.correctJoinedOn(past(value), probation);
            case CONFIRMED_ON -> corrected.correctConfirmedOn(past(value), probation);
            case AGE_BAND -> corrected.describe(ageBand(value), corrected.categories());
            case CATEGORIES -> corrected.describe(corrected.view().ageBand(), categories(value));
            case OTHER -> {}
        }
        members.saveAndFlush(corrected);
    }

    private static @Nullable String text(Member member, CorrectableField field) {
        MemberView view = member.view();
        return switch (field) {
            case DISPLAY_NAME -> view.displayName();
            case JOINED_ON -> view.joinedOn().toString();
            case CONFIRMED_ON ->
                view.confirmedOn() == null ? null : view.confirmedOn().toString();
            case AGE_BAND -> view.ageBand() == null ? null : view.ageBand().name();
            case CATEGORIES -> CorrectionText.written(member.categories());
            case OTHER -> null;
        };
    }

    /** One that is locked by now. */
    private Member held(long member) {
        return members.findById(member).orElseThrow();
    }

    private Member toChange(long member) {
        return members.findToChange(member).orElseThrow();
    }

    private LocalDate past(@Nullable String value) {
        LocalDate day = CorrectionText.day(value);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation(MemberRule.DATE_IN_FUTURE, FIELD, day);
        }
        return day;
    }

    private static @Nullable AgeBand ageBand(@Nullable String value) {
        return CorrectionText.choice(value, AgeBand.values());
    }

    private static List<MemberCategory> categories(@Nullable String value) {
        return CorrectionText.choices(value, MemberCategory.values());
    }
}

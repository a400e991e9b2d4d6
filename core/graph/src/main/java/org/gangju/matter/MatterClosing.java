package org.gangju.matter;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.matter.MatterView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes matters, gives them back and cancels them, for the side that has raised them. */
@Service
@Transactional
class MatterClosing {

    static final int LONGEST_REASON = 500;

    private final HeldMatters held;
    private final MatterHistory history;
    private final MatterDueDays days;

    MatterClosing(HeldMatters held, MatterHistory history, MatterDueDays days) {
        this.held = held;
        this.history = history;
        this.days = days;
    }

    MatterView close(CloseMatterInput input, Caller caller) {
        StoredMatter matter = held.toJudge(held.sides(input.id(), caller), input.version(), caller);
        matter.close(history.today());
        MatterView changed = history.after(MatterStepKind.CLOSED, matter, null);
        days.settle(matter);
        return changed;
    }

    /** An organization may have been retired since the matter was closed; it takes nothing up again. */
    MatterView reopen(ReopenMatterInput input, Caller caller) {
        String reason = InputText.name(input.reason(), "reason", LONGEST_REASON);
        MatterSides sides = held.sides(input.id(), caller);
        StoredMatter matter = held.toJudge(sides, input.version(), caller);
        MatterOrganizations.requireActive(sides.organization(), "id");
        MatterOrganizations.requireActive(sides.handler(), "id");
        LocalDate due = input.dueOn();
        matter.reopen(due == null ? matter.dueOn() : MatterDueDays.required(due, history.today()));
        MatterView changed = history.after(MatterStepKind.REOPENED, matter, reason);
        days.remind(matter, sides.handler());
        return changed;
    }

    MatterView cancel(CancelMatterInput input, Caller caller) {
        String reason = InputText.name(input.reason(), "reason", LONGEST_REASON);
        StoredMatter matter = held.toCancel(held.sides(input.id(), caller), input.version(), caller);
        matter.cancel(history.today());
        MatterView changed = history.after(MatterStepKind.CANCELLED, matter, reason);
        days.settle(matter);
        return changed;
    }

    /** Cancels a page of matters that the caller's transaction holds, in a number of statements that does not depend on how many. */
    void cancelAll(List<StoredMatter> matters, String reason) {
        LocalDate today = history.today();
        matters.forEach(matter -> matter.cancel(today));
        history.afterAll(MatterStepKind.CANCELLED, matters, reason);
        days.settleAll(matters);
    }
}

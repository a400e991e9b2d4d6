package org.gangju.term;

import java.time.LocalDate;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.reminder.NewReminder;
import org.gangju.spi.reminder.Reminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds organizations of the end of their terms. */
@Component
class TermReminders {

    private static final String KIND = "TERM_ENDING";

    private final Reminders reminders;
    private final Terms terms;
    private final TermSettings settings;

    TermReminders(Reminders reminders, Terms terms, TermSettings settings) {
        this.reminders = reminders;
        this.terms = terms;
        this.settings = settings;
    }

    /** Reminds of the end of a term, in place of an earlier end. */
    void remind(Term term, OrganizationView organization, LocalDate end) {
        reminders.remind(new NewReminder(KIND, subject(term), organization, settings.noticeOf(end), end));
    }

    void settle(Term term) {
        reminders.settle(KIND, subject(term));
    }

    /** A retired organization has no election to think of. */
    @EventListener
    void settle(OrganizationRetiring retiring) {
        terms.findFirstByOrganizationIdOrderByOrdinalDesc(
                        retiring.organization().key())
                .ifPresent(this::settle);
    }

    private static NodeId subject(Term term) {
        return new NodeId(TermView.TYPE_NAME, term.id());
    }
}

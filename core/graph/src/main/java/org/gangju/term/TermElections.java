package org.gangju.term;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.PeriodRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins terms and renews them by elections. */
@Service
@Transactional
class TermElections {

    private final Terms terms;
    private final TermEvents events;
    private final HeldTerms held;
    private final TermReminders reminders;
    private final TermSettings settings;
    private final Keys keys;
    private final Clock clock;

    TermElections(
            Terms terms,
            TermEvents events,
            HeldTerms held,
            TermReminders reminders,
            TermSettings settings,
            Keys keys,
            Clock clock) {
        this.terms = terms;
        this.events = events;
        this.held = held;
        this.reminders = reminders;
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /** The first term of an organization. */
    TermView start(StartTermInput input, Caller caller) {
        OrganizationView organization = held.organization(input.organizationId(), "organizationId", caller);
        if (terms.findFirstByOrganizationIdOrderByOrdinalDesc(organization.key())
                .isPresent()) {
            throw new RuleViolation(TermRule.TERM_OVERLAPS, "organizationId", organization.shortName());
        }
        if (input.startsOn().isAfter(today())) {
            throw new RuleViolation(TermRule.TERM_DAY_IN_FUTURE, "startsOn", input.startsOn());
        }
        return begin(organization, 1, input.startsOn(), input.endsOn());
    }

    TermView startElection(StartElectionInput input, Caller caller) {
        LocalDate today = today();
        LocalDate day = input.on() == null ? today : input.on();
        HeldTerm due = held.byId(input.termId(), input.version(), caller);
        due.requireElectionDue(today);
        due.requireInOrder(day, today, "on");
        due.requireElectionDue(day);
        events.add(due.term(), new TermEvent(TermEvent.Kind.ELECTION_STARTED, day, null));
        return terms.saveAndFlush(due.term()).view();
    }

    /** Renews a term, and answers with the one that begins. */
    TermView recordElection(RecordElectionInput input, Caller caller) {
        HeldTerm elected = held.byId(input.termId(), input.version(), caller);
        elected.requireInElection(today());
        elected.requireInOrder(input.heldOn(), today(), "heldOn");
        events.add(elected.term(), new TermEvent(TermEvent.Kind.RENEWED, input.heldOn(), null));
        terms.saveAndFlush(elected.term());
        reminders.settle(elected.term());
        return begin(elected.organization(), elected.term().ordinal() + 1, input.heldOn(), input.endsOn());
    }

    private TermView begin(
            OrganizationView organization, int ordinal, LocalDate startsOn, @Nullable LocalDate wantedEnd) {
        LocalDate endsOn = end(organization, startsOn, wantedEnd);
        Term term = terms.saveAndFlush(new Term(keys.next("term"), organization, ordinal, startsOn, endsOn));
        reminders.remind(term, organization, endsOn);
        return term.view();
    }

    private LocalDate end(OrganizationView organization, LocalDate startsOn, @Nullable LocalDate wanted) {
        int years = settings.yearsOf(organization);
        LocalDate latest = startsOn.plusYears(years);
        LocalDate end = wanted == null ? latest : wanted;
        if (!end.isAfter(startsOn)) {
            throw new RuleViolation(PeriodRule.PERIOD_ENDS_BEFORE_START, "endsOn", startsOn, end);
        }
        if (end.isAfter(latest)) {
            throw new RuleViolation(TermRule.TERM_TOO_LONG, "endsOn", years, latest);
        }
        return end;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.gangju.redproperty.appointment;

import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.Proposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes cross-appointments, for the target to decide on. */
@Service
@Transactional
class CrossProposals {

    private static final int YEARS_AHEAD = 1;

    private final CrossAppointments appointments;
    private final Proposals proposals;
    private final MemberDirectory members;
    private final CrossTargets targets;
    private final RedPropertyReach reach;
    private final CrossRules rules;
    private final JdbcClient sql;
    private final Keys keys;

    CrossProposals(
            CrossAppointments appointments,
            Proposals proposals,
            MemberDirectory members,
            CrossTargets targets,
            RedPropertyReach reach,
            CrossRules rules,
            JdbcClient sql,
            Keys keys) {
        this.appointments = appointments;
        this.proposals = proposals;
        this.members = members;
        this.targets = targets;
        this.reach = reach;
        this.rules = rules;
        this.sql = sql;
        this.keys = keys;
    }

    /**
     * The home organization lies within what the caller changes; the target within what the caller reads, or it serves an
     * estate of what the caller changes.
     */
    CrossAppointmentView propose(ProposeCrossAppointmentInput input, Caller caller) {
        Period term = term(input);
        if (input.homeOrganizationId().equals(input.targetOrganizationId())) {
            throw new RuleViolation(CrossRule.CROSS_SAME_ORGANIZATION, "targetOrganizationId");
        }
        OrganizationView home = reach.hold(input.homeOrganizationId(), "homeOrganizationId", caller);
        OrganizationView target = targets.lock(input.targetOrganizationId(), "targetOrganizationId", caller);
        reach.requirePresence(home.path(), "homeOrganizationId");
        reach.requirePresence(target.path(), "targetOrganizationId");
        CrossOffice office = CrossOffice.of(input.office(), target);
        Participant holder = members.participant(input.holder(), "holder", caller);
        requireNew(holder, target, office);
        NewCrossAppointment wanted = new NewCrossAppointment(
                holder, input.homeRole(), home, target, office, term, rules.conflict(home, target));
        CrossAppointment appointment =
                appointments.saveAndFlush(new CrossAppointment(keys.next("cross_appointment"), wanted));
        CrossAppointmentView view = appointment.view();
        proposals.propose(new NewProposal(CrossEffects.KEY, view.key(), target, target.key(), input.reason()), caller);
        return view;
    }

    private Period term(ProposeCrossAppointmentInput input) {
        LocalDate from = reach.coming(input.startsOn(), "startsOn");
        LocalDate last = reach.today().plusYears(YEARS_AHEAD);
        if (from.isAfter(last)) {
            throw new RuleViolation(CrossRule.CROSS_STARTS_TOO_LATE, "startsOn", last);
        }
        if (!input.endsOn().isAfter(from)) {
            throw new RuleViolation(CrossRule.CROSS_TERM_EMPTY, "endsOn");
        }
        if (input.endsOn().isAfter(from.plusYears(rules.longestTerm()))) {
            throw new RuleViolation(CrossRule.CROSS_TERM_TOO_LONG, "endsOn", rules.longestTerm());
        }
        return new Period(from, input.endsOn());
    }

    /** The target is held alone, so that of two who propose the same the second sees the first. */
    private void requireNew(Participant holder, OrganizationView target, CrossOffice office) {
        Condition person = holder.memberKey() == null
                ? Condition.of("x.member_id IS NULL AND x.display_name = ?", String.valueOf(holder.displayName()))
                : Condition.of("x.member_id = ?", holder.memberKey());
        Condition same = Condition.all(List.of(
                person,
                Condition.of("x.target_organization_id = ? AND x.office = ?", target.key(), office.name()),
                Condition.of("(x.status = 'PROPOSED' OR (x.status = 'APPROVED' AND x.valid_to > ?))", reach.today())));
        int pending = sql.sql("SELECT COUNT(*) FROM cross_appointment x WHERE " + same.sql())
                .params(same.parameters())
                .query(Integer.class)
                .single();
        if (pending > 0) {
            throw new RuleViolation(CrossRule.CROSS_PENDING_ALREADY, "holder");
        }
    }
}

package org.gangju.twonew;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what covers two-new organizations. */
@Service
@Transactional
class CoverageEnding {

    private static final int LONGEST_REASON = 500;

    private final PartyEstablishments establishments;
    private final Units units;
    private final UnitReader reader;
    private final TwoNewReach reach;
    private final Clock clock;

    CoverageEnding(PartyEstablishments establishments, Units units, UnitReader reader, TwoNewReach reach, Clock clock) {
        this.establishments = establishments;
        this.units = units;
        this.reader = reader;
        this.reach = reach;
        this.clock = clock;
    }

    /** Whoever works there for the Party still does: the unit falls back to that, or to nothing. */
    UnitView end(EndCoverageInput input, Caller caller) {
        String reason = InputText.name(input.reason(), "reason", LONGEST_REASON);
        Unit unit = reach.unit(input.id(), "id", caller);
        ExpectedVersion.require(input.version(), unit.version());
        List<PartyEstablishment> present = establishments.findPresentOf(List.of(unit.id()));
        if (present.isEmpty()) {
            throw new RuleViolation(TwoNewRule.COVERAGE_NOT_ESTABLISHED, "id");
        }
        endAll(present, reason);
        unit.touch();
        units.saveAndFlush(unit);
        return reader.changed(unit.id());
    }

    /** What a unit has ends with it. */
    void endOf(Unit unit) {
        endAll(establishments.findPresentOf(List.of(unit.id())), null);
    }

    /** What a party organization was for units ends with it. */
    void endBy(OrganizationView party) {
        endAll(establishments.findPresentBy(party.key()), null);
    }

    private void endAll(List<PartyEstablishment> present, @Nullable String reason) {
        present.forEach(establishment -> establishment.end(reason, LocalDate.now(clock)));
        establishments.saveAllAndFlush(present);
    }
}

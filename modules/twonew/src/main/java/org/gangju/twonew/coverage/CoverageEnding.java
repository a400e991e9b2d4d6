package org.gangju.twonew.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.twonew.unit.Unit;
import org.gangju.twonew.unit.UnitBook;
import org.gangju.twonew.unit.UnitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what covers two-new organizations. */
@Service
@Transactional
class CoverageEnding {

    private static final int LONGEST_REASON = 500;
    private static final String CLOSED = "单位注销 / The two-new organization has closed";
    private static final String DISSOLVED = "党组织撤销 / The party organization was dissolved";

    private final PartyEstablishments establishments;
    private final CoverageEvidence evidence;
    private final UnitBook units;
    private final Keys keys;
    private final Clock clock;

    CoverageEnding(
            PartyEstablishments establishments, CoverageEvidence evidence, UnitBook units, Keys keys, Clock clock) {
        this.establishments = establishments;
        this.evidence = evidence;
        this.units = units;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whoever works there for the Party still does: the unit falls back to that, or to nothing. */
    UnitView end(EndCoverageInput input, Caller caller) {
        String reason = InputText.name(input.reason(), "reason", LONGEST_REASON);
        Unit unit = units.unit(input.id(), "id", caller);
        ExpectedVersion.require(input.version(), unit.version());
        List<PartyEstablishment> present = establishments.findPresentOf(List.of(unit.id()));
        if (present.isEmpty()) {
            throw new RuleViolation(CoverageRule.COVERAGE_NOT_ESTABLISHED, "id");
        }
        endAll(present, reason);
        return units.touched(unit);
    }

    /** What a unit has ends with it. */
    void endOf(Unit unit) {
        endAll(establishments.findPresentOf(List.of(unit.id())), CLOSED);
    }

    /** What a party organization was for units ends with it, or goes on with its heir as far as that fits. */
    void endBy(OrganizationView party, @Nullable OrganizationView heir) {
        units.touchAll(establishments.findUnitsOf(party.key()));
        List<PartyEstablishment> present = establishments.findPresentBy(party.key());
        endAll(
                present,
                heir == null
                        ? DISSOLVED
                        : "党组织并入%1$s / The party organization was merged into %1$s".formatted(heir.shortName()));
        if (heir != null) {
            inherit(present, heir);
        }
    }

    private void inherit(List<PartyEstablishment> present, OrganizationView heir) {
        LocalDate today = LocalDate.now(clock);
        establishments.saveAllAndFlush(present.stream()
                .filter(former -> evidence.fits(former, heir))
                .map(former -> former.inherited(keys.next("party_establishment"), heir, today))
                .toList());
    }

    /** What units have ends when something else takes its place on the same day. */
    void replace(List<Unit> replaced, String reason) {
        endAll(establishments.findPresentOf(replaced.stream().map(Unit::id).toList()), reason);
    }

    private void endAll(List<PartyEstablishment> present, String reason) {
        present.forEach(establishment -> establishment.end(reason, LocalDate.now(clock)));
        establishments.saveAllAndFlush(present);
    }
}

package org.gangju.twonew.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.twonew.TwoNewReach;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register. */
@Service
@Transactional
public class UnitRegister {

    static final String TYPE = "NEW_ORGANIZATION";

    /** How often one credit code may become the code of an organization. */
    private static final int MOST_CODES = 100;

    private final Units units;
    private final FactsBook facts;
    private final UnitBook book;
    private final TwoNewReach reach;
    private final UnitReader reader;
    private final OrganizationCommands organizations;
    private final GridDirectory grids;
    private final Keys keys;
    private final Clock clock;

    UnitRegister(
            Units units,
            FactsBook facts,
            UnitBook book,
            TwoNewReach reach,
            UnitReader reader,
            OrganizationCommands organizations,
            GridDirectory grids,
            Keys keys,
            Clock clock) {
        this.units = units;
        this.facts = facts;
        this.book = book;
        this.reach = reach;
        this.reader = reader;
        this.organizations = organizations;
        this.grids = grids;
        this.keys = keys;
        this.clock = clock;
    }

    /** Establishes the core organization, too; its code is the credit code unless another is given. */
    UnitView register(RegisterNewOrganizationInput input, Caller caller) {
        return register(input, LocalDate.now(clock), caller);
    }

    /** The same as of a day that may have been, for what is generated. */
    public UnitView register(RegisterNewOrganizationInput input, LocalDate day, Caller caller) {
        Uscc uscc = Uscc.of(input.uscc(), "uscc");
        OrganizationView superior = reach.organization(input.superiorId(), "superiorId", caller);
        requireFree(uscc);
        String code = input.code() == null ? codeFor(uscc) : input.code();
        OrganizationView organization = organizations.establish(
                new NewOrganization(code, input.name(), input.shortName(), TYPE, superior.id()), day, caller);
        UnitFacts wanted = new UnitFacts(
                input.category(),
                OperatingState.OPERATING,
                input.staffBand(),
                input.fullMemberCount(),
                input.gridId() == null ? null : grid(input.gridId(), caller));
        Unit unit = new Unit(keys.next("new_organization"), organization, uscc, day);
        saved(unit, uscc);
        facts.begin(unit.id(), wanted, day);
        return reader.changed(unit.id());
    }

    /** What is otherwise holds from today; a credit code alone is put right for all days. */
    UnitView correct(CorrectNewOrganizationInput input, Caller caller) {
        if (input.saysNothing()) {
            throw new RuleViolation(UnitRule.NEW_ORGANIZATION_NOTHING_CORRECTED, "id");
        }
        book.lockPlace(input.id(), "id", caller);
        Long grid = input.gridId() == null ? null : grid(input.gridId(), caller);
        Unit unit = book.unit(input.id(), "id", caller);
        ExpectedVersion.require(input.version(), unit.version());
        UnitFacts present = facts.present(unit.id()).requireOpen("id");
        if (input.uscc() != null) {
            correct(unit, Uscc.of(input.uscc(), "uscc"));
        }
        facts.change(unit.id(), corrected(present, input, grid));
        return book.touched(unit);
    }

    public UnitView suspend(SuspendNewOrganizationInput input, Caller caller) {
        Unit unit = book.unit(input.id(), "id", caller);
        ExpectedVersion.require(input.version(), unit.version());
        facts.change(unit.id(), facts.present(unit.id()).requireOperating("id").in(OperatingState.SUSPENDED));
        return book.touched(unit);
    }

    UnitView resume(ResumeNewOrganizationInput input, Caller caller) {
        Unit unit = book.unit(input.id(), "id", caller);
        ExpectedVersion.require(input.version(), unit.version());
        facts.change(unit.id(), facts.present(unit.id()).requireSuspended("id").in(OperatingState.OPERATING));
        return book.touched(unit);
    }

    /** Its organization is retired by it, and what hangs on it follows from that. */
    UnitView close(CloseNewOrganizationInput input, Caller caller) {
        Unit unit = book.unit(input.id(), "id", caller);
        ExpectedVersion.require(input.version(), unit.version());
        facts.present(unit.id()).requireOpen("id");
        organizations.retire(new NodeId(OrganizationView.TYPE_NAME, unit.organizationId()).encoded(), null, caller);
        return reader.changed(unit.id());
    }

    private static UnitFacts corrected(UnitFacts present, CorrectNewOrganizationInput input, @Nullable Long grid) {
        Long former = Boolean.TRUE.equals(input.withoutGrid()) ? null : present.gridKey();
        return new UnitFacts(
                Objects.requireNonNullElse(input.category(), present.category()),
                present.state(),
                Objects.requireNonNullElse(input.staffBand(), present.staffBand()),
                Objects.requireNonNullElse(input.fullMemberCount(), present.fullMembers()),
                grid == null ? former : grid);
    }

    private long grid(String id, Caller caller) {
        GridView grid = grids.hold(id, "gridId", caller);
        if (grid.status() != GridStatus.ACTIVE) {
            throw new RuleViolation(UnitRule.NEW_ORGANIZATION_GRID_NOT_IN_FORCE, "gridId", grid.name());
        }
        return grid.key();
    }

    private void correct(Unit unit, Uscc uscc) {
        if (!unit.has(uscc)) {
            requireFree(uscc);
            unit.correct(uscc);
            saved(unit, uscc);
        }
    }

    private void requireFree(Uscc uscc) {
        if (units.existsByUsccAndStandingIsNotNull(uscc.value())) {
            throw new RuleViolation(UnitRule.USCC_TAKEN, "uscc", uscc.value());
        }
    }

    /** The credit code; with a number behind it where an organization has had it before, closed by now or by mistake. */
    private String codeFor(Uscc uscc) {
        return IntStream.rangeClosed(1, MOST_CODES)
                .mapToObj(number -> number == 1 ? uscc.value() : uscc.value() + "-" + number)
                .filter(reach::isFree)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(InputRule.CODE_TAKEN, "uscc", uscc.value()));
    }

    /** Another one may have been faster. */
    private void saved(Unit unit, Uscc uscc) {
        try {
            units.saveAndFlush(unit);
        } catch (DataIntegrityViolationException taken) {
            throw new RuleViolation(UnitRule.USCC_TAKEN, "uscc", uscc.value());
        }
    }
}

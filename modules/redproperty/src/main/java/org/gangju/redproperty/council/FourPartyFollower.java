package org.gangju.redproperty.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.redproperty.Estates;
import org.gangju.redproperty.company.PropertyCompanyRegister;
import org.gangju.redproperty.service.PropertyServiceEnded;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.GridsChangedOrganization;
import org.gangju.spi.member.MemberTransferred;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.page.Condition;
import org.gangju.spi.relation.RelationEnding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets councils follow what happens to organizations, members, services and estates, within the same transaction. */
@Component
class FourPartyFollower {

    /** Stored with the issues that are given up; nobody is there to say it in their language. */
    private static final String ESTATE_REPLACED = "小区网格已撤并 / The grid of the estate was replaced";

    private final FourPartyCouncils councils;
    private final FourPartyBook book;
    private final FourPartyMoving moving;
    private final FourPartyBranches branches;
    private final PropertyCompanyRegister companies;
    private final Estates estates;
    private final Clock clock;

    FourPartyFollower(
            FourPartyCouncils councils,
            FourPartyBook book,
            FourPartyMoving moving,
            FourPartyBranches branches,
            PropertyCompanyRegister companies,
            Estates estates,
            Clock clock) {
        this.councils = councils;
        this.book = book;
        this.moving = moving;
        this.branches = branches;
        this.companies = companies;
        this.estates = estates;
        this.clock = clock;
    }

    /** Nobody represents an organization that is no more, but the heir of a company goes on in its seats. The core keeps the organizations of estates, as of all grids. */
    @EventListener
    void follow(OrganizationRetiring retiring) {
        Condition spoke =
                Condition.of("s.organization_id = ?", retiring.organization().key());
        if (companies.goesOn(retiring)) {
            moving.speakFor(Objects.requireNonNull(retiring.heir()).key(), spoke, today());
        }
        book.endAll(spoke, today());
    }

    /** Who has gone to another organization speaks for the former one no more. */
    @EventListener
    void follow(MemberTransferred transferred) {
        Condition left =
                Condition.of("s.member_id = ? AND s.organization_id = ?", transferred.memberKey(), transferred.from());
        book.endAll(left, transferred.on());
    }

    /** Whoever ends the relation that seats have made ends these. */
    @EventListener
    void follow(RelationEnding ending) {
        if (ending.relation().kind().equals(FourPartyRelations.KIND)) {
            book.endRelated(ending.relation(), ending.on());
        }
    }

    @EventListener
    void follow(PropertyServiceEnded ended) {
        Condition spoke = Condition.of(
                "s.seat = 'PROPERTY_COMPANY' AND s.organization_id = ? AND s.council_id IN"
                        + " (SELECT c.id FROM four_party_council c WHERE c.active_grid_id = ?)",
                ended.companyOrganizationKey(),
                ended.gridKey());
        // A seat that is given at this moment is read behind the council's lock.
        councils.findToChangeByEstates(List.of(ended.gridKey()));
        book.endAll(spoke, ended.day());
    }

    /**
     * The first council of the retired estates goes on for the heir, unless that has one; the others are dissolved, and leave
     * what they have not done to the heir's. Those who speak for a company or committee that is not the heir's leave it.
     * Services and committees have followed before.
     */
    @EventListener
    void follow(GridReplaced replaced) {
        GridView heir = replaced.heir();
        List<Long> estatesInOrder = new ArrayList<>(replaced.retiredKeys());
        Stream.ofNullable(heir).map(GridView::key).forEach(estatesInOrder::add);
        List<FourPartyCouncil> all = new ArrayList<>(councils.findToChangeByEstates(estatesInOrder));
        all.sort(Comparator.comparingInt(council -> estatesInOrder.indexOf(council.gridId())));
        FourPartyCouncil standing =
                heir == null || all.isEmpty() || all.getLast().gridId() != heir.key() ? null : all.removeLast();
        boolean goesOn = heir != null && heir.organizationKey() != null && standing == null && !all.isEmpty();
        if (goesOn) {
            standing = all.removeFirst();
            goOn(List.of(standing), Map.of(standing.gridId(), Objects.requireNonNull(heir)), replaced.day());
            book.endStrangers(standing, replaced.day());
        }
        FourPartyCouncilView next = standing == null ? null : standing.view();
        all.forEach(council -> book.dissolve(council, replaced.day(), ESTATE_REPLACED, next));
    }

    /**
     * Past figures count an estate where it belonged, so that the state ends there and begins anew. A branch of the former
     * community has no say in the estate any more.
     */
    @EventListener
    void follow(GridsChangedOrganization changed) {
        List<FourPartyCouncil> there = councils.findStandingAt(changed.from().value());
        Map<Long, GridView> moved =
                estates.of(there.stream().map(FourPartyCouncil::gridId).collect(Collectors.toSet())).entrySet().stream()
                        .filter(grid -> grid.getValue().organizationPath().equals(changed.to()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        goOn(
                there.stream()
                        .filter(council -> moved.containsKey(council.gridId()))
                        .toList(),
                moved,
                today());
    }

    /** Branches leave where they are, ahead of the move: what ends there is not begun anew elsewhere. */
    private void goOn(List<FourPartyCouncil> moved, Map<Long, GridView> estates, LocalDate day) {
        if (!moved.isEmpty()) {
            book.endAll(branches.leftBehind(moved, estates, day), day);
            moving.move(moved, estates, day);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.gangju.redproperty.committee;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gangju.redproperty.Estates;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers the owners' committees of estates. */
@Service
@Transactional
public class OwnersCommitteeRegister {

    private final OwnersCommittees committees;
    private final OwnersCommitteeEstates settled;
    private final OrganizationCommands organizations;
    private final Estates estates;
    private final RedPropertyReach reach;
    private final Keys keys;
    private final EntityManager entities;

    OwnersCommitteeRegister(
            OwnersCommittees committees,
            OwnersCommitteeEstates settled,
            OrganizationCommands organizations,
            Estates estates,
            RedPropertyReach reach,
            Keys keys,
            EntityManager entities) {
        this.committees = committees;
        this.settled = settled;
        this.organizations = organizations;
        this.estates = estates;
        this.reach = reach;
        this.keys = keys;
        this.entities = entities;
    }

    /** Makes an organization and registers it for an estate that has no committee. */
    OwnersCommitteeView establish(EstablishOwnersCommitteeInput input, Caller caller) {
        return establish(input, reach.today(), caller);
    }

    /** The same as of a day that may have been, for what is generated. */
    public OwnersCommitteeView establish(EstablishOwnersCommitteeInput input, LocalDate day, Caller caller) {
        reach.requirePresence(reach.hold(input.parentId(), "parentId", caller).path(), "parentId");
        OrganizationView organization =
                organizations.establish(input.organization(), day, caller.with("organization.write"));
        return registered(organization, input.estateId(), day, caller);
    }

    OwnersCommitteeView register(RegisterOwnersCommitteeInput input, Caller caller) {
        OrganizationView organization = reach.lock(input.organizationId(), "organizationId", caller);
        reach.requirePresence(organization.path(), "organizationId");
        if (!organization.type().equals(OwnersCommitteeView.ORGANIZATION_TYPE)) {
            throw new RuleViolation(CommitteeRule.COMMITTEE_EXPECTED, "organizationId", organization.shortName());
        }
        if (committees.existsByOrganizationId(organization.key())) {
            throw new RuleViolation(CommitteeRule.COMMITTEE_REGISTERED, "organizationId", organization.shortName());
        }
        return registered(organization, input.estateId(), reach.today(), caller);
    }

    /** The present committee of an estate, whoever asks. */
    @Transactional(readOnly = true)
    public Optional<OwnersCommitteeView> present(long estate) {
        return committees.findByActiveGridId(estate).map(OwnersCommittee::view);
    }

    /**
     * A committee that is not closed, within what the caller reaches. Its row is not held.
     *
     * @throws RuleViolation NOT_FOUND or COMMITTEE_CLOSED at {@code field}
     */
    public OwnersCommitteeView open(String id, String field, Caller caller) {
        OwnersCommittee found = open(key(id).flatMap(committees::findById), id, field, caller);
        // Whoever takes its row afterwards reads it anew.
        entities.detach(found);
        return found.view();
    }

    /**
     * The same, its row held until the end of the transaction: whoever changes anything of one does so first.
     *
     * @throws RuleViolation likewise, or for another version than the expected one
     */
    public OwnersCommitteeView lock(String id, String field, @Nullable Integer expectedVersion, Caller caller) {
        OwnersCommittee committee = open(key(id).flatMap(committees::findToChange), id, field, caller);
        ExpectedVersion.require(expectedVersion, committee.version());
        return committee.view();
    }

    /** Raises the version of a committee whose row is held, because its seats have changed. */
    public OwnersCommitteeView reseated(long key) {
        OwnersCommittee committee = committees.findById(key).orElseThrow();
        committees.raiseVersion(key);
        entities.refresh(committee);
        return committee.view();
    }

    /** Begins a term of a committee whose row is held. */
    public OwnersCommitteeView elected(long key, int seats, Period term) {
        OwnersCommittee committee = committees.findById(key).orElseThrow();
        committee.elected(seats, term.from(), Objects.requireNonNull(term.to()));
        return committees.saveAndFlush(committee).view();
    }

    private OwnersCommittee open(Optional<OwnersCommittee> found, String id, String field, Caller caller) {
        OwnersCommittee committee = reach.require(found, id, field, caller);
        committee.requireOpen(field);
        return committee;
    }

    private static Optional<Long> key(String id) {
        return NodeId.keyOf(OwnersCommitteeView.TYPE_NAME, id);
    }

    private OwnersCommitteeView registered(
            OrganizationView organization, String estateId, LocalDate day, Caller caller) {
        GridView estate = estates.lock(estateId, "estateId", caller);
        if (committees.existsByActiveGridId(estate.key())) {
            throw new RuleViolation(CommitteeRule.ESTATE_HAS_COMMITTEE, "estateId", estate.name());
        }
        OwnersCommittee committee = committees.saveAndFlush(
                new OwnersCommittee(keys.next("owners_committee"), organization, estate.key(), day));
        settled.settle(committee.id(), estate.key(), keys.next("owners_committee_estate"), day);
        return committee.view();
    }
}

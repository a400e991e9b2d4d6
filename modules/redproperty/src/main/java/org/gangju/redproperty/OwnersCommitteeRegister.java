package org.gangju.redproperty;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers the owners' committees of estates. */
@Service
@Transactional
class OwnersCommitteeRegister {

    private final OwnersCommittees committees;
    private final OwnersSeatTable rows;
    private final OrganizationCommands organizations;
    private final Estates estates;
    private final RedPropertyReach reach;
    private final Keys keys;

    OwnersCommitteeRegister(
            OwnersCommittees committees,
            OwnersSeatTable rows,
            OrganizationCommands organizations,
            Estates estates,
            RedPropertyReach reach,
            Keys keys) {
        this.committees = committees;
        this.rows = rows;
        this.organizations = organizations;
        this.estates = estates;
        this.reach = reach;
        this.keys = keys;
    }

    OwnersCommitteeView establish(EstablishOwnersCommitteeInput input, Caller caller) {
        reach.requirePresence(reach.hold(input.parentId(), "parentId", caller).path(), "parentId");
        OrganizationView organization =
                organizations.establish(input.organization(), caller.with("organization.write"));
        return registered(organization, input.estateId(), caller);
    }

    OwnersCommitteeView register(RegisterOwnersCommitteeInput input, Caller caller) {
        OrganizationView organization = reach.lock(input.organizationId(), "organizationId", caller);
        reach.requirePresence(organization.path(), "organizationId");
        if (!organization.type().equals(OwnersCommittee.TYPE)) {
            throw new RuleViolation(CommitteeRule.COMMITTEE_EXPECTED, "organizationId", organization.shortName());
        }
        if (committees.existsByOrganizationId(organization.key())) {
            throw new RuleViolation(CommitteeRule.COMMITTEE_REGISTERED, "organizationId", organization.shortName());
        }
        return registered(organization, input.estateId(), caller);
    }

    private OwnersCommitteeView registered(OrganizationView organization, String estateId, Caller caller) {
        GridView estate = estates.lock(estateId, "estateId", caller);
        if (committees.existsByActiveGridId(estate.key())) {
            throw new RuleViolation(CommitteeRule.ESTATE_HAS_COMMITTEE, "estateId", estate.name());
        }
        OwnersCommittee committee = committees.saveAndFlush(
                new OwnersCommittee(keys.next("owners_committee"), organization, estate.key(), reach.today()));
        rows.settle(committee.id(), estate.key(), keys.next("owners_committee_estate"), reach.today());
        return committee.view();
    }
}

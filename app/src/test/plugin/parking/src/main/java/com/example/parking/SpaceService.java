package com.example.parking;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;

/** Changes spaces. */
@Service
class SpaceService {

    private final Members spaces;
    private final OrganizationDirectory organizations;
    private final Presence presence;
    private final Keys keys;

    SpaceService(Members spaces, OrganizationDirectory organizations, Toggles toggles, Keys keys) {
        this.spaces = spaces;
        this.organizations = organizations;
        this.presence = toggles.of(Parking.ID);
        this.keys = keys;
    }

    SpaceView mark(MarkParkingSpaceInput input, Caller caller) {
        String label = InputText.name(input.label(), "label", 20);
        OrganizationView organization = organizations.hold(input.organizationId(), "organizationId", caller);
        presence.require(organization.path(), "organizationId");
        if (spaces.existsByOrganizationIdAndLabel(organization.key(), label)) {
            throw new RuleViolation(ParkingRule.SPACE_TAKEN, "label", label);
        }
        return spaces.save(new Space(keys.next("parking_space"), organization, label)).view();
    }
}

package org.gangju.redproperty.committee;

import org.gangju.redproperty.RedProperty;
import org.gangju.spi.organization.OrganizationRegister;
import org.springframework.stereotype.Component;

/** An owners' committee comes about with its estate. */
@Component
class OwnersCommitteeOrganizations implements OrganizationRegister {

    @Override
    public String moduleId() {
        return RedProperty.ID;
    }

    @Override
    public String organizationType() {
        return OwnersCommitteeView.ORGANIZATION_TYPE;
    }

    @Override
    public String mutation() {
        return "establishOwnersCommittee";
    }
}

package org.gangju.twonew.unit;

import org.gangju.spi.organization.OrganizationRegister;
import org.gangju.twonew.TwoNew;
import org.springframework.stereotype.Component;

/** A two-new organization comes about with its credit code. */
@Component
class UnitOrganizations implements OrganizationRegister {

    @Override
    public String moduleId() {
        return TwoNew.ID;
    }

    @Override
    public String organizationType() {
        return UnitRegister.TYPE;
    }

    @Override
    public String mutation() {
        return "registerNewOrganization";
    }
}

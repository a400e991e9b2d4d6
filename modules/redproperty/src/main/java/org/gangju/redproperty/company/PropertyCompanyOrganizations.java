package org.gangju.redproperty.company;

import org.gangju.redproperty.RedProperty;
import org.gangju.spi.organization.OrganizationRegister;
import org.springframework.stereotype.Component;

/** A property company comes about with what it declares. */
@Component
class PropertyCompanyOrganizations implements OrganizationRegister {

    @Override
    public String moduleId() {
        return RedProperty.ID;
    }

    @Override
    public String organizationType() {
        return PropertyCompanyView.ORGANIZATION_TYPE;
    }

    @Override
    public String mutation() {
        return "establishPropertyCompany";
    }
}

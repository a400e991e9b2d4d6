package org.gangju.redproperty.company;

import org.gangju.spi.command.MutationInput;
import org.gangju.spi.organization.NewOrganization;
import org.jspecify.annotations.Nullable;

/** The input of {@code establishPropertyCompany}. */
public record EstablishPropertyCompanyInput(
        String parentId,
        String code,
        String name,
        String shortName,
        int staff,
        int fullMemberCount,
        @Nullable String clientMutationId)
        implements MutationInput {

    NewOrganization organization() {
        return new NewOrganization(code, name, shortName, PropertyCompanyView.ORGANIZATION_TYPE, parentId);
    }
}

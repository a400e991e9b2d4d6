package org.gangju.redproperty.committee;

import org.gangju.spi.command.MutationInput;
import org.gangju.spi.organization.NewOrganization;
import org.jspecify.annotations.Nullable;

/** The input of {@code establishOwnersCommittee}. */
public record EstablishOwnersCommitteeInput(
        String parentId,
        String code,
        String name,
        String shortName,
        String estateId,
        @Nullable String clientMutationId) implements MutationInput {

    NewOrganization organization() {
        return new NewOrganization(code, name, shortName, OwnersCommitteeView.ORGANIZATION_TYPE, parentId);
    }
}

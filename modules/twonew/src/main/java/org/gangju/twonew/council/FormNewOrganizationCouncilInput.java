package org.gangju.twonew.council;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code formNewOrganizationCouncil}. */
public record FormNewOrganizationCouncilInput(
        String organizationId,
        String name,
        @Nullable List<String> departments,
        @Nullable String clientMutationId) implements MutationInput {}
